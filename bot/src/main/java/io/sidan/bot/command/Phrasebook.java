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

    static final Command PROGRESS = new Progress();

    private static final Command MERGE = new Merge();
    private static final Command ACCEPT = new Accept();
    private static final Command CHOICE = new Choice();
    private static final Command SIGN_IN = new SignIn();

    static final List<Command> COMMANDS = List.of(
            MERGE,
            new Sign(),
            ACCEPT,
            new Forward(),
            new Done(),
            new Decline(),
            new Remind(),
            new Note(),
            new Rate(),
            TAKE_BACK,
            PROGRESS,
            SIGN_IN,
            new Todo(),
            new Mine(),
            new OptOut(),
            new OptIn(),
            new Erase(),
            new ConfirmErase(),
            CHOICE,
            new Human(),
            new Help());

    /** Most of what is said is no command: one look tells, before each is asked. */
    private static final Spelling ANY = COMMANDS.stream()
            .map(command -> command.wording().spelling())
            .reduce(Spelling::or)
            .orElseThrow();

    /** Those that are heard by more than their spelling. */
    private static final List<Command> WITH_A_NUMBER_TOO = List.of(MERGE);

    private static final List<Command> STANDING_TOO = List.of(ACCEPT, CHOICE, SIGN_IN);

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
                .flatMap(number -> (ANY.isBeside(number, said) ? COMMANDS : WITH_A_NUMBER_TOO)
                        .stream().flatMap(command -> command.hear(said, number).stream()));
    }

    private static Stream<Phrase> standing(Utterance said) {
        return (ANY.isAlone(said) ? COMMANDS : STANDING_TOO).stream().flatMap(command -> command.hear(said).stream());
    }

    private static boolean isGiven(Phrase phrase, Utterance said) {
        boolean clear = phrase.number() != null && phrase.rest().isEmpty();
        return phrase.command().wording().isFor(said.role()) || clear;
    }
}
