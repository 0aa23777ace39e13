package io.sidan.bot.channel.simulator;

import io.sidan.core.message.GroupMessage;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Move;
import java.time.Instant;

/** One line of a chat file as it is played: something said, or a move by somebody who does not chat. */
sealed interface Cue {

    Instant at();

    /** Something said in a group. */
    record Said(GroupMessage message) implements Cue {

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
            Integer dueIn,
            Details details)
            implements Cue {}
}
