package io.sidan.core.link;

import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Move;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What a link lets each role do; the table of moves and its guards still decide when. */
final class Entry {

    private static final Map<Role, Set<Move>> MOVES = Map.of(
            Role.UNIT,
            EnumSet.of(Move.SIGN, Move.ASK_RETURN, Move.ASK_EXTENSION, Move.ANSWER),
            Role.RESIDENT,
            EnumSet.of(Move.RATE, Move.CLOSE, Move.WITHDRAW, Move.REMIND, Move.NOTE, Move.REWORK),
            Role.DEPUTY,
            EnumSet.allOf(Move.class));

    private Entry() {}

    static boolean isFor(Role role) {
        return MOVES.containsKey(role);
    }

    static Set<Move> moves(Role role) {
        return MOVES.getOrDefault(role, Collections.emptySet());
    }
}
