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

    static Act of(Move move, Actor actor, Details details, Instant at) {
        return new Act(move, actor, details, at, null, null, null);
    }
}
