package io.sidan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.Unmatched;

/** Options that are settings, such as {@code --sidan.data=/srv/sidan}; anything else unknown is wrong use. */
final class Settings {

    private static final Pattern SETTING = Pattern.compile("--[a-z][\\w-]*(\\.[\\w\\[\\]-]+)+(=.*)?", Pattern.DOTALL);

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    /** The settings after those that the command itself makes; what is no setting is refused as wrong use. */
    String[] asArguments(String... own) {
        require();
        List<String> all = new ArrayList<>(List.of(own));
        all.addAll(arguments);
        return all.toArray(String[]::new);
    }

    void require() {
        arguments.stream()
                .filter(argument -> !SETTING.matcher(argument).matches())
                .findFirst()
                .ifPresent(argument -> {
                    throw new ParameterException(command.commandLine(), "不认识的参数：" + argument);
                });
    }
}
