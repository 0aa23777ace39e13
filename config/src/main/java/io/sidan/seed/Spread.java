package io.sidan.seed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/**
 * Days spread evenly over a stretch.
 *
 * @param today in UTC
 */
record Spread(LocalDate first, int length, LocalDate today) {

    /** The day of the i-th of so many, from 0. */
    LocalDate day(int i, int many) {
        return first.plusDays((long) i * (length - 1) / Math.max(1, many - 1));
    }

    /** Each of the list with its day. */
    void each(JsonNode list, BiConsumer<JsonNode, LocalDate> one) {
        for (int i = 0; i < list.size(); i++) {
            one.accept(list.get(i), day(i, list.size()));
        }
    }

    /** When what was done on this day is entered; not in the future. */
    LocalDateTime entered(LocalDate day) {
        return (day.isAfter(today) ? today : day).atTime(2, 0);
    }
}
