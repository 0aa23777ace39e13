package io.sidan.core.clock;

import java.time.Instant;

/**
 * An alarm of a case that has come, and what became of it.
 *
 * @param to to whom it was, or would have been, said
 */
record Ring(Timed timed, Alarm alarm, Owners.Owner to, Fate fate, Instant rungAt) {

    /** What became of an alarm; each gets exactly one of these, and none is lost without a row. */
    enum Fate {
        RUNG,
        /** Overtaken, while nobody listened, by a later one to the same person. */
        SUPERSEDED,
        /** Its moment lay before the leg began. */
        MOOT,
        /** The leg ended, or its date moved, before anybody listened. */
        MISSED
    }

    boolean isHeard() {
        return fate == Fate.RUNG;
    }

    ClockRang event(Instant until) {
        Rule rule = alarm.rule();
        return new ClockRang(
                timed.id(),
                timed.number(),
                timed.townshipId(),
                rule.code(),
                rule.leg(),
                rule.action(),
                to.role(),
                to.person(),
                rule.wording(),
                until,
                rungAt);
    }
}
