package io.sidan.bot.intake;

import io.sidan.bot.command.Command;
import io.sidan.bot.command.Phrase;
import io.sidan.bot.command.TakeBack;
import io.sidan.bot.command.Utterance;
import io.sidan.bot.intake.cases.OpenCase;
import io.sidan.bot.intake.conversation.Scene;
import io.sidan.bot.intake.conversation.Threads;
import java.util.Optional;

/** Which case an order means; empty where what sounded like one is talk. */
final class Ties {

    /** @param named by number or quote, so that it may also be ended */
    record Tie(Optional<OpenCase> open, boolean named) {}

    Optional<Tie> of(Phrase phrase, Utterance said, Scene scene) {
        if (phrase.number() != null) {
            return numbered(phrase, said, scene);
        }
        Command command = phrase.command();
        Optional<OpenCase> quoted = Threads.quoted(scene);
        if (quoted.isPresent() && (command.needsCase() || command instanceof TakeBack)) {
            return Optional.of(new Tie(quoted, true));
        }
        return standing(phrase, said, scene);
    }

    private static Optional<Tie> numbered(Phrase phrase, Utterance said, Scene scene) {
        Optional<OpenCase> open = scene.cases().named(phrase.number());
        boolean answered =
                said.byOfficial() || said.privately() || phrase.command().insists();
        return open.isPresent() || !phrase.isCasual() && answered && phrase.isFor(said.role())
                ? Optional.of(new Tie(open, true))
                : Optional.empty();
    }

    private static Optional<Tie> standing(Phrase phrase, Utterance said, Scene scene) {
        Command command = phrase.command();
        Optional<OpenCase> guessed = command.mayBeGuessed() || command instanceof TakeBack
                ? spokenOf(command, said, scene)
                : Optional.empty();
        boolean alone =
                said.privately() || !command.needsCase() && !(command instanceof TakeBack && !said.byOfficial());
        boolean asked = !phrase.isCasual() && (said.byOfficial() || command.insists());
        return guessed.isPresent() || alone || asked ? Optional.of(new Tie(guessed, false)) : Optional.empty();
    }

    /** A deputy goes on with the own last case, or means the only one the group speaks of; a resident the own. */
    private static Optional<OpenCase> spokenOf(Command command, Utterance said, Scene scene) {
        if (!said.byOfficial()) {
            return Threads.ownLast(scene);
        }
        return command.startsAnew()
                ? Threads.onlyOne(scene)
                : Threads.ownOrdered(scene)
                        .or(() -> command.mayBeGuessed() ? Threads.onlyOne(scene) : Optional.empty());
    }
}
