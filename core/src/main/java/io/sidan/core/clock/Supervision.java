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

    void begin(Ring ring) {
        Timed timed = ring.timed();
        if (!timed.supervised() && Move.open(timed.state(), CLOCK.role()).contains(Move.SUPERVISE)) {
            suggestions.move(timed.number(), Move.SUPERVISE, Details.words("到期未办，自动督办"), CLOCK);
        }
    }
}
