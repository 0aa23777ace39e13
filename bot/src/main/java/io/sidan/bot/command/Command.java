package io.sidan.bot.command;

import java.util.Optional;

/** One thing that can be said to the bot: how it is spelled, and what is done when it is obeyed. */
public interface Command {

    /** How it describes itself. */
    Wording wording();

    /** Does what is ordered and says what is answered; a {@link io.sidan.core.suggestion.Refusal} is answered too. */
    Answer obey(Order order, Desk desk);

    /** The command with this number of a case, if that is what is said. */
    default Optional<Phrase> hear(Utterance said, Mention number) {
        return wording().spelling().with(number, said, this);
    }

    /** The command without a number, if that is what is said. */
    default Optional<Phrase> hear(Utterance said) {
        return wording().spelling().standing(said, this);
    }

    /** Whether it is about one case. */
    default boolean needsCase() {
        return !wording().spelling().isNeverNumbered();
    }

    /** Whether everybody may have it done wherever the bot listens. */
    default boolean isRight() {
        return false;
    }

    /** Whether it makes sense where others listen. */
    default boolean isSaidInGroups() {
        return true;
    }

    /** Whether it still lacks a sentence or a picture, which may follow. */
    default boolean lacksProof(Phrase phrase) {
        return false;
    }

    /** Whether it is the first order about a case, so that it does not go on with the one ordered about before. */
    default boolean startsAnew() {
        return false;
    }

    /** Whether a resident is answered too where there is no such case. */
    default boolean insists() {
        return false;
    }

    /** Whether the case may be the one the group is just talking about; never where that would end it. */
    default boolean mayBeGuessed() {
        return false;
    }
}
