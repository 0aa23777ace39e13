package io.sidan.core.form;

import io.sidan.core.statistics.Period;
import io.sidan.core.suggestion.Typed;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Of which days, and of whom alone, a form is.
 *
 * @param from the first day
 * @param to the last day
 * @param deputy code of the deputy it is of; null: of all
 * @param station code of the venue it is of; null: of all
 */
public record FormScope(long township, LocalDate from, LocalDate to, String deputy, String station) {

    private static final LocalDate NEVER_BEFORE = LocalDate.of(2000, 1, 1);
    private static final LocalDate NEVER_AFTER = LocalDate.of(2100, 12, 31);

    public FormScope {
        new Period(from, to);
        from = from == null ? NEVER_BEFORE : from;
        to = to == null ? NEVER_AFTER : to;
        deputy = Typed.orNull(deputy);
        station = Typed.orNull(station);
    }

    public Instant begin() {
        return new Period(from, to).begin();
    }

    /** The first moment after it. */
    public Instant end() {
        return new Period(from, to).end();
    }

    /** As it stands at the head of a form. */
    public String words() {
        if (from.equals(NEVER_BEFORE) && to.equals(NEVER_AFTER)) {
            return "全部";
        }
        return from + " 至 " + to;
    }
}
