package io.sidan.bench;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What was measured: ratios to the machine's own limits, and the figures behind them. */
public final class Report {

    private final Map<String, Double> ratios = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> parts = new LinkedHashMap<>();

    public Report ratio(String name, double value) {
        ratios.put(name, Math.round(value * 1_000) / 1_000.0);
        return this;
    }

    /** @param figures by name, in the order they are shown */
    public Report part(String name, Map<String, Object> figures) {
        parts.put(name, figures);
        return this;
    }

    /** What another measurement found belongs to the same report. */
    public Report with(Report other) {
        ratios.putAll(other.ratios);
        parts.putAll(other.parts);
        return this;
    }

    /** One JSON object for programs, a table for people. */
    public void print(PrintStream json, PrintStream table) {
        Map<String, Object> all = new LinkedHashMap<>(Map.of("ratios", ratios));
        all.putAll(parts);
        json.println(new JsonMapper().writeValueAsString(all));
        parts.forEach((part, figures) ->
                figures.forEach((name, value) -> table.printf("%-10s %-24s %14s%n", part, name, shown(value))));
        ratios.forEach((name, value) -> table.printf("%-10s %-24s %14s%n", "ratio", name, value));
    }

    private static String shown(Object value) {
        return value instanceof Double number ? String.format(Locale.ROOT, "%.1f", number) : String.valueOf(value);
    }
}
