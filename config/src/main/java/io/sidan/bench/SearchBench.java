package io.sidan.bench;

import io.sidan.core.message.Urgency;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Townships;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Among;
import io.sidan.core.suggestion.State;
import io.sidan.core.suggestion.SuggestionQuery;
import io.sidan.core.suggestion.SuggestionSearch;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the list, its filters, its word search and an opened case take, each beside the plain SQL of the same question. */
@Component
public class SearchBench {

    private static final int SIZE = 50;
    private static final int WARM = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String PLAIN =
            "SELECT id, number, title, state FROM suggestion WHERE township_id = ? %s ORDER BY opened_at DESC LIMIT 50";

    private final SuggestionSearch search;
    private final JdbcTemplate jdbc;
    private final Townships townships;

    SearchBench(SuggestionSearch search, JdbcTemplate jdbc, Townships townships) {
        this.search = search;
        this.jdbc = jdbc;
        this.townships = townships;
    }

    /**
     * Every figure in milliseconds: ours and the plain SQL's, at the middle and at the 99th of a hundred. What is so slow
     * that twenty seconds do not do is measured less often.
     *
     * @param heard hears of each figure as soon as it is there
     */
    public Report run(int rounds, PrintStream heard) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("suggestions", jdbc.queryForObject("SELECT COUNT(*) FROM suggestion", Long.class));
        double worst = 0;
        for (Map.Entry<String, Measure> measure : measures().entrySet()) {
            double[] ours = took(rounds, measure.getValue().ours());
            double[] plain = took(rounds, measure.getValue().plain());
            heard.println(measure.getKey() + " " + Math.round(at(99, ours)) + " ms, SQL " + Math.round(at(99, plain)));
            figures.put(measure.getKey() + "_p50", at(50, ours));
            figures.put(measure.getKey() + "_p99", at(99, ours));
            figures.put(measure.getKey() + "_sql_p50", at(50, plain));
            figures.put(measure.getKey() + "_sql_p99", at(99, plain));
            worst = Math.max(worst, at(99, ours));
        }
        figures.put("worst_p99", worst);
        return new Report().part("search", figures);
    }

    private record Measure(IntConsumer ours, IntConsumer plain) {}

    private Map<String, Measure> measures() {
        Map<String, Measure> all = new LinkedHashMap<>();
        Actor station = actor(Role.STATION, "bench");
        Actor deputy = actor(Role.DEPUTY, jdbc.queryForObject("SELECT MIN(code) FROM deputy", String.class));
        all.put("list", list(station, "", query(null, null, null, null, null, null)));
        all.put(
                "page_20",
                list(station, "", new SuggestionQuery(null, null, null, null, null, null, null, Among.ALL, 20, SIZE)));
        all.put(
                "state",
                list(station, "AND state = 'REGISTERED'", query(State.REGISTERED, null, null, null, null, null)));
        all.put("kind", list(station, "AND category LIKE 'W%'", query(null, "W", null, null, null, null)));
        all.put("category", list(station, "AND category = 'E3'", query(null, "E3", null, null, null, null)));
        all.put(
                "district",
                list(station, "AND district = 'pq-gulou'", query(null, null, "pq-gulou", null, null, null)));
        all.put("urgent", list(station, "AND urgency = 'NOW'", query(null, null, null, Urgency.NOW, null, null)));
        all.put("supervised", list(station, "AND supervised", query(null, null, null, null, true, null)));
        all.put("none", list(station, "AND category = 'S2'", query(null, "S2", null, null, null, null)));
        all.put("deputy_list", list(deputy, "AND district = 'pq-gulou'", query(null, null, null, null, null, null)));
        all.put("common_word", words(station, "路灯"));
        all.put("rare_words", words(station, "北头59号路灯坏了"));
        all.put("no_word", words(station, "犀牛"));
        all.put("deputy_word", words(deputy, "井盖"));
        all.put(
                "打开一件",
                new Measure(
                        round -> search.open(number(round), station),
                        round -> jdbc.queryForList("SELECT * FROM suggestion WHERE number = ?", number(round))));
        return all;
    }

    private Measure list(Actor actor, String where, SuggestionQuery query) {
        return new Measure(
                round -> search.list(query, actor),
                round -> jdbc.queryForList(PLAIN.formatted(where), actor.township()));
    }

    private Measure words(Actor actor, String words) {
        return list(actor, "AND title LIKE '%" + words + "%'", query(null, null, null, null, null, words));
    }

    private Actor actor(Role role, String code) {
        return new Actor(role, code, "测速", townships.home().orElseThrow().id(), null, "panel");
    }

    private static SuggestionQuery query(
            State state, String category, String district, Urgency urgency, Boolean supervised, String words) {
        return new SuggestionQuery(state, null, category, district, words, urgency, supervised, Among.ALL, 0, SIZE);
    }

    private static String number(int round) {
        return "BN-2026-%07d".formatted(1 + round * 37 % 1_000);
    }

    private static double[] took(int rounds, IntConsumer work) {
        List<Double> times = new ArrayList<>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (int round = -WARM; round < rounds && (times.isEmpty() || System.nanoTime() < end); round++) {
            long begun = System.nanoTime();
            work.accept(Math.abs(round));
            if (round >= 0 || begun > end) {
                times.add((System.nanoTime() - begun) / 1e6);
            }
        }
        return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static double at(int percent, double[] sorted) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
