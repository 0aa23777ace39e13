package io.sidan.seed;

import java.time.LocalDate;

/** Days spread evenly over a stretch. */
record Spread(LocalDate first, int length) {

    /** The day of the i-th of so many, from 0. */
    LocalDate day(int i, int many) {
        return first.plusDays((long) i * (length - 1) / Math.max(1, many - 1));
    }
}
