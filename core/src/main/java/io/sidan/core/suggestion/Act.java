package io.sidan.core.suggestion;

import java.time.Instant;

/**
 * A move about to be made, with everything it names looked up.
 *
 * @param due when what it asks for is to be done
 * @param into the case to merge into, or null
 * @param heard what another message added, or null
 */
record Act(Move move, Actor actor, Details details, Instant at, Instant due, Suggestion into, Heard heard) {

    /** Opening a case; a candidate is opened without a move. */
    static Act opening(Opening told, Instant at) {
        return new Act(told.sure() ? Move.REGISTER : null, Actor.BOT, Details.words(told.why()), at, null, null, null);
    }

    /** Noting what one more message says. */
    static Act hearing(Heard heard, Instant at) {
        return new Act(Move.NOTE, Actor.BOT, Details.words(heard.why()), at, null, null, heard);
    }
}
