package io.sidan.bot.command;

import io.sidan.core.roster.Role;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 帮助: what this person may say, made of the commands' own words. */
final class Help implements Command {

    private static final Wording WORDING = new Wording("帮助", Roles.ALL, "帮助", "能说些什么", Spelling.only("帮助|口令|怎么用"));

    @Override
    public Wording wording() {
        return WORDING;
    }

    @Override
    public Answer obey(Order order, Desk desk) {
        return desk.privately()
                ? Answer.of("command.help").with("sentence", "\n" + lines(desk.role()))
                : Answer.of("command.help-short").with("sentence", examples(desk.role()));
    }

    static String lines(Role role) {
        return given(role)
                .map(Command::wording)
                .map(wording -> wording.example() + "：" + wording.help())
                .collect(Collectors.joining("\n"));
    }

    private static String examples(Role role) {
        return given(role)
                .filter(Command::isSaidInGroups)
                .map(command -> command.wording().example())
                .collect(Collectors.joining("、"));
    }

    private static Stream<Command> given(Role role) {
        return Phrasebook.COMMANDS.stream().filter(command -> command.wording().isFor(role));
    }
}
