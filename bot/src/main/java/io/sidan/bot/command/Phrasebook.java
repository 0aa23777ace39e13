package io.sidan.bot.command;

import io.sidan.core.message.GroupMessage;
import io.sidan.core.roster.PrivateChat;
import io.sidan.core.roster.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All commands, and what of somebody's words is one of them; pure, so that a dry run hears what the bot would. */
public final class Phrasebook {

    static final Command TAKE_BACK = new TakeBack();

    private static final Command PROGRESS = new Progress();

    static final List<Command> COMMANDS = List.of(
            new Merge(),
            new Sign(),
            new Accept(),
            new Forward(),
            new Done(),
            new Decline(),
            new Remind(),
            new Note(),
            new Rate(),
            TAKE_BACK,
            PROGRESS,
            new Todo(),
            new Mine(),
            new OptOut(),
            new OptIn(),
            new Erase(),
            new ConfirmErase(),
            new Choice(),
            new Human(),
            new Help());

    private Phrasebook() {}

    /** The command in these words; one of somebody it is not for only where it is nothing but that and has a number. */
    public static Optional<Phrase> hear(Utterance said) {
        return Stream.concat(numbered(said), standing(said))
                .filter(phrase -> isGiven(phrase, said))
                .findFirst();
    }

    /** Whether a resident says it to the bot itself, as 登记 or 我的, and it is about no case. */
    public static boolean isAddressed(GroupMessage message) {
        Utterance said = Utterance.of(message.text(), Role.RESIDENT, false, PrivateChat.isOne(message.group()));
        return hear(said).filter(phrase -> !phrase.command().needsCase()).isPresent();
    }

    /** As if somebody had asked how this case stands. */
    public static Phrase progress(int number) {
        return new Phrase(PROGRESS, number, null, "", Tone.PLAIN);
    }

    private static Stream<Phrase> numbered(Utterance said) {
        return said.numbers().stream()
                .flatMap(number -> COMMANDS.stream().flatMap(command -> command.hear(said, number).stream()));
    }

    private static Stream<Phrase> standing(Utterance said) {
        return COMMANDS.stream().flatMap(command -> command.hear(said).stream());
    }

    private static boolean isGiven(Phrase phrase, Utterance said) {
        boolean clear = phrase.number() != null && phrase.rest().isEmpty();
        return phrase.command().wording().isFor(said.role()) || clear;
    }
}
