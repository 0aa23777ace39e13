package io.sidan.core.clock;

import io.sidan.core.roster.Role;
import java.time.Instant;

/**
 * A case's clock has rung; handled in the same transaction by whoever must tell somebody. A ring that has the case
 * supervised is told by that move alone, as a {@link io.sidan.core.suggestion.SuggestionMoved} made by the clock.
 *
 * @param rule code of the rule that rang
 * @param recipient to whom
 * @param person code of the deputy or unit; null where the role alone says it
 * @param wording key of the sentence to say
 * @param until when the leg's time is, or was, over; null where it has no end
 */
public record ClockRang(
        long suggestion,
        String number,
        long township,
        String rule,
        Leg leg,
        Action action,
        Role recipient,
        String person,
        String wording,
        Instant until,
        Instant at) {}
