package io.sidan.core.clock;

import io.sidan.core.roster.Role;
import java.time.Instant;

/**
 * Who owes an open case's next step, since when and until when, and when its clock is next to be looked at.
 *
 * @param person code of the deputy or unit, or null
 * @param since when they came to owe it: with the leg, or when it was handed over to them
 * @param way the leg of its state: {@code leg} itself, or what goes on beneath while a ruling is waited for
 * @param enteredAt when that leg began
 * @param dueAt the case's date, or null
 * @param askedAt when the ruling was asked for, or null
 * @param until {@link #NEVER} where no clock runs
 * @param next {@link #NEVER} where nothing is to ring
 */
record Wait(
        long suggestionId,
        long townshipId,
        Leg leg,
        Role role,
        String person,
        Instant since,
        Leg way,
        Instant enteredAt,
        int round,
        Instant dueAt,
        Instant askedAt,
        Instant until,
        Instant next) {

    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");
}
