package io.sidan.core.roster;

import java.time.LocalDate;

/** A stretch of days, both ends included. */
public record Days(LocalDate from, LocalDate to) {

    /** Longer than any leave or turn of duty: a term of the congress. */
    private static final int MOST_YEARS = 5;

    public Days {
        if (to.isBefore(from)) {
            throw new RosterRefusal("to", "最后一天不能早于第一天");
        }
        if (to.isAfter(from.plusYears(MOST_YEARS))) {
            throw new RosterRefusal("to", "一次最多排 " + MOST_YEARS + " 年");
        }
    }
}
