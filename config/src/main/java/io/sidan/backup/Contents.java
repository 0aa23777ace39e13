package io.sidan.backup;

import java.time.Instant;
import java.util.Map;

/**
 * What a backup holds, told at its end: a file without it is not whole.
 *
 * @param at the moment all rows are of
 * @param rows how many each table has
 */
record Contents(Instant at, Map<String, Long> rows, long files) {

    Contents with(long files) {
        return new Contents(at, rows, files);
    }

    long allRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
