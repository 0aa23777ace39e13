package io.sidan.core.statistics;

import io.sidan.core.suggestion.Measure;
import java.util.EnumMap;
import java.util.Map;

/**
 * What each measure counts of one kind of suggestions or proposals.
 *
 * @param code null: of those that have none
 * @param name null where there is none
 */
public record Measured(String code, String name, Map<Measure, Long> counts) {

    /** From a row with the code, the name and a count for each measure by its name. */
    static Measured of(Map<String, Object> row) {
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            counts.put(measure, ((Number) row.getOrDefault(measure.name(), 0L)).longValue());
        }
        return new Measured((String) row.get("code"), (String) row.get("name"), counts);
    }

    static Measured nothing() {
        return of(Map.of());
    }

    public long count(Measure measure) {
        return counts.get(measure);
    }
}
