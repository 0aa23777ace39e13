package io.sidan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** A command that takes settings as options, such as {@code --sidan.data=/srv/sidan}; else unknown is wrong use. */
abstract class Settings {

    private static final Pattern SETTING = Pattern.compile("--[a-z][\\w-]*(\\.[\\w\\[\\]-]+)+(=.*)?", Pattern.DOTALL);

    @Spec
    private CommandSpec command;

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    /** The settings after those that the command itself makes; what is no setting is refused as wrong use. */
    final String[] asArguments(String... own) {
        require();
        List<String> all = new ArrayList<>(List.of(own));
        all.addAll(arguments);
        return all.toArray(String[]::new);
    }

    /** The value given for a setting, if any. */
    final Optional<String> given(String name) {
        String prefix = "--" + name + "=";
        return arguments.stream()
                .filter(argument -> argument.startsWith(prefix))
                .map(argument -> argument.substring(prefix.length()))
                .findFirst();
    }

    final void require() {
        arguments.stream()
                .filter(argument -> !SETTING.matcher(argument).matches())
                .findFirst()
                .ifPresent(argument -> {
                    throw new ParameterException(command.commandLine(), "不认识的参数：" + argument);
                });
    }
}
