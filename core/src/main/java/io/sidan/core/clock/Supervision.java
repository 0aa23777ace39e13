package io.sidan.core.clock;

import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.Suggestions;
import org.springframework.stereotype.Component;

/** 督办: a case whose time is over is supervised, by a move in the ledger like any other. */
@Component
class Supervision {

    private static final Actor CLOCK = new Actor(Role.BOT, "clock", "时钟", null, null, "clock");

    private final Suggestions suggestions;

    Supervision(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /** Supervises the case if that is what the ring asks and nobody has yet; whether it did. */
    boolean begins(Ring ring) {
        Timed timed = ring.timed();
        boolean asked = ring.alarm().rule().action() == Action.SUPERVISE;
        if (!asked
                || timed.supervised()
                || !Move.open(timed.state(), CLOCK.role()).contains(Move.SUPERVISE)) {
            return false;
        }
        suggestions.move(timed.number(), Move.SUPERVISE, Details.words("到期未办，自动督办"), CLOCK);
        return true;
    }
}
