package io.sidan.bot.channel.simulator;

import io.sidan.core.message.GroupMessage;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.State;
import java.time.Instant;

/** One line of a chat file as it is played: something said, or a move by somebody who does not chat. */
sealed interface Cue {

    Instant at();

    /** It can be played only after all that was said before it has been understood. */
    boolean namesCase();

    /** As a log calls it. */
    String label();

    /** Something said in a group, with {@link Blanks} in its text or without. */
    record Said(GroupMessage message) implements Cue {

        @Override
        public boolean namesCase() {
            return Blanks.in(message.text());
        }

        @Override
        public String label() {
            return message.id();
        }

        @Override
        public Instant at() {
            return message.at();
        }
    }

    /**
     * A move.
     *
     * @param about id of a message of the case
     * @param into id of a message of the case it is merged into, or null
     * @param where the one state of the case in which it is needed, or null: in whatever state
     * @param dueIn days from the day it is played until it is to be done, or null
     */
    record Done(
            Instant at,
            Role role,
            String person,
            String name,
            Move move,
            String about,
            String into,
            State where,
            Integer dueIn,
            Details details)
            implements Cue {

        @Override
        public boolean namesCase() {
            return true;
        }

        @Override
        public String label() {
            return move + " of " + about;
        }
    }
}
