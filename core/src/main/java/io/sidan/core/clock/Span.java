package io.sidan.core.clock;

import io.sidan.core.calendar.WorkingDays;
import java.time.Duration;
import java.time.Instant;

/** What a rule counts in. Days end at the close of business, and counted back they begin with the opening. */
public enum Span {
    HOURS("小时") {
        @Override
        Instant after(WorkingDays calendar, Instant moment, int amount) {
            return moment.plus(Duration.ofHours(amount));
        }

        @Override
        Instant before(WorkingDays calendar, Instant moment, int amount) {
            return moment.minus(Duration.ofHours(amount));
        }
    },
    /** Hours of working days, 24 a day. */
    WORKING_HOURS("小时（只数工作日）") {
        @Override
        Instant after(WorkingDays calendar, Instant moment, int amount) {
            return calendar.afterHours(moment, amount);
        }

        @Override
        Instant before(WorkingDays calendar, Instant moment, int amount) {
            throw new IllegalArgumentException("hours of working days are only counted forward");
        }
    },
    DAYS("天") {
        @Override
        Instant after(WorkingDays calendar, Instant moment, int amount) {
            return WorkingDays.closeOf(WorkingDays.dayOf(moment).plusDays(amount));
        }

        @Override
        Instant before(WorkingDays calendar, Instant moment, int amount) {
            return WorkingDays.openingOf(WorkingDays.dayOf(moment).minusDays(amount));
        }
    },
    WORKING_DAYS("个工作日") {
        @Override
        Instant after(WorkingDays calendar, Instant moment, int amount) {
            return calendar.after(moment, amount);
        }

        @Override
        Instant before(WorkingDays calendar, Instant moment, int amount) {
            return calendar.before(moment, amount);
        }
    };

    private final String label;

    Span(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    abstract Instant after(WorkingDays calendar, Instant moment, int amount);

    abstract Instant before(WorkingDays calendar, Instant moment, int amount);
}
