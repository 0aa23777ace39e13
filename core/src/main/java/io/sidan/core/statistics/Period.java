package io.sidan.core.statistics;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.suggestion.Refusal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Days in China within which a case was told; null means open on that side.
 *
 * @param from the first day
 * @param to the last day
 */
public record Period(LocalDate from, LocalDate to) {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    public Period {
        require("from", from);
        require("to", to);
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.incomplete("to", "结束的日子在开始之前");
        }
    }

    public Instant begin() {
        return from == null ? null : from.atStartOfDay(WorkingDays.CHINA).toInstant();
    }

    /** The first moment after it. */
    public Instant end() {
        return to == null
                ? null
                : to.plusDays(1).atStartOfDay(WorkingDays.CHINA).toInstant();
    }

    private static void require(String field, LocalDate day) {
        if (day != null && (day.getYear() < FIRST || day.getYear() > LAST)) {
            throw Refusal.incomplete(field, "请写 " + FIRST + " 年到 " + LAST + " 年之间的日子");
        }
    }
}
