package io.sidan.bot.intake.aid;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Leaves a server alone for a while after it has failed several times in a row. */
final class Fuse {

    private static final int FAILURES = 3;
    private static final Duration REST = Duration.ofMinutes(2);

    private final Clock clock;
    private int failures;
    private Instant until = Instant.MIN;

    Fuse(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean isWhole() {
        return !clock.instant().isBefore(until);
    }

    synchronized void worked() {
        failures = 0;
    }

    /** After the rest a single further failure is enough for the next. */
    synchronized void failed() {
        failures++;
        if (failures >= FAILURES) {
            until = clock.instant().plus(REST);
        }
    }
}
