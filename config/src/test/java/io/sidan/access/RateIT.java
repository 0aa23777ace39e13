package io.sidan.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Client;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Grade;
import io.sidan.core.suggestion.Measure;
import io.sidan.core.suggestion.Move;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every rate is what the domain defines: as somebody counts by hand, and as long as the list it opens. */
class RateIT extends TownIT {

    private static final String MONTH = "from=2032-03-01&to=2032-03-31";

    private Client station;

    @BeforeEach
    void aMonthOfItsOwn() {
        clock.moveTo("2032-03-01");
        station = as(Role.STATION);
    }

    @Test
    void countSuggestionsAsTheDomainDefines() {
        open(false);
        String prompt = dispatched();
        answer(prompt, "A", "电话里和老李说过");
        rate(prompt, "SATISFIED");
        String late = dispatched();
        String open = dispatched();
        String givenBack = dispatched();
        done(move(as(Role.UNIT, "u02"), givenBack, "ASK_RETURN", Map.of("words", "不归我们")));
        done(move(as(Role.CHAIR), givenBack, "RULE_RETURN", Map.of("granted", true)));
        clock.moveTo("2032-06-01");
        answer(late, "B", "");
        rate(late, "DISSATISFIED");
        clock.moveTo("2032-06-02");
        answer(late, "A", "到家里看过");
        rate(late, "FAIR");
        JsonNode all = rates("suggestions", "UNIT").at("/all/counts");
        assertThat(counts(all)).isEqualTo(byHand());
        assertThat(all.path("ASSIGNED").asLong()).isEqualTo(4);
        assertThat(all.path("ANSWERED").asLong()).isEqualTo(2);
        assertThat(all.path("ON_TIME").asLong()).isEqualTo(1);
        assertThat(all.path("OVERDUE").asLong())
                .as("%s late, %s never", late, open)
                .isEqualTo(2);
        assertThat(all.path("RETURNED").asLong()).isEqualTo(1);
        for (String by : List.of("UNIT", "DEPUTY", "DISTRICT", "CATEGORY", "MONTH")) {
            sumUp(rates("suggestions", by));
        }
        for (Measure measure : Measure.values()) {
            assertThat(total("/api/suggestions?taken=true&size=1&" + MONTH + "&measure=" + measure))
                    .as(measure.label())
                    .isEqualTo(all.path(measure.name()).asLong());
        }
        assertThat(total("/api/suggestions?taken=true&unit=u02&measure=CLOSED&size=1&" + MONTH))
                .isEqualTo(part("UNIT", "u02", "CLOSED"));
    }

    @Test
    void countProposalsAlike() {
        Client unit = as(Role.UNIT, "u02");
        long prompt = assigned();
        go(unit, prompt, "ANSWER", Map.of("answerClass", "A", "words", "办了", "contact", "当面谈过"));
        go(as(Role.DEPUTY, "d063"), prompt, "RATE", Map.of("grade", "SATISFIED"));
        long late = assigned();
        clock.moveTo("2032-07-01");
        go(unit, late, "ANSWER", Map.of("answerClass", "C", "words", "暂时不行", "due", "2033-01-01"));
        JsonNode all = rates("proposals", "ALL").at("/all/counts");
        assertThat(counts(all)).isEqualTo(proposalsByHand());
        assertThat(all.path("ASSIGNED").asLong()).isEqualTo(2);
        assertThat(all.path("OVERDUE").asLong()).isEqualTo(1);
        for (Measure measure : Measure.values()) {
            assertThat(total("/api/proposals?size=1&" + MONTH + "&measure=" + measure))
                    .as(measure.label())
                    .isEqualTo(all.path(measure.name()).asLong());
        }
        for (String by : List.of("UNIT", "DEPUTY", "DISTRICT", "CATEGORY")) {
            sumUp(rates("proposals", by));
        }
    }

    /** Written independently of the product's own conditions. */
    private Map<String, Long> byHand() {
        String base = " FROM suggestion s WHERE s.opened_at >= '2032-02-29 16:00' AND s.opened_at < '2032-03-31 16:00'"
                + " AND s.state NOT IN ('CANDIDATE', 'IGNORED', 'MERGED') AND ";
        String answered = "s.id IN (SELECT suggestion_id FROM answer WHERE unit IS NOT NULL AND NOT undone)";
        String last = "(SELECT grade FROM rating WHERE suggestion_id = s.id ORDER BY rated_at DESC LIMIT 1)";
        String late = "s.id IN (SELECT suggestion_id FROM answer WHERE NOT undone AND answered_at > due_at)";
        Map<String, Long> hand = new LinkedHashMap<>();
        hand.put("ASSIGNED", count(base + "s.id IN (SELECT suggestion_id FROM step WHERE move = 'DISPATCH')"));
        hand.put("CLOSED", count(base + "s.unit IS NOT NULL AND s.state = 'CLOSED'"));
        hand.put("ANSWERED", count(base + answered));
        hand.put("ON_TIME", count(base + answered + " AND NOT " + late));
        hand.put(
                "CONTACTED",
                count(base + "s.id IN (SELECT a.suggestion_id FROM answer a JOIN step t"
                        + " ON t.suggestion_id = a.suggestion_id AND t.seq = a.ledger_seq WHERE t.contact > ''"
                        + " AND a.id = (SELECT MAX(id) FROM answer WHERE suggestion_id = a.suggestion_id))"));
        hand.put("RATED", count(base + answered + " AND " + last + " IS NOT NULL"));
        hand.put("SATISFIED", count(base + answered + " AND " + last + " = 'SATISFIED'"));
        hand.put("CONTENT", count(base + answered + " AND " + last + " <> 'DISSATISFIED'"));
        hand.put("SOLVED", count(base + answered + " AND s.answer_class = 'A'"));
        hand.put(
                "RETURNED",
                count(base + "s.id IN (SELECT suggestion_id FROM step WHERE move = 'RULE_RETURN'"
                        + " AND to_state = 'REGISTERED')"));
        hand.put("REWORKED", count(base + answered + " AND s.round > 1"));
        hand.put(
                "OVERDUE",
                count(base + "(" + late + " OR s.state IN ('DISPATCHED', 'IN_PROGRESS')"
                        + " AND s.due_at < '2032-06-02 02:00')"));
        return hand;
    }

    private Map<String, Long> proposalsByHand() {
        String base =
                " FROM proposal p WHERE p.written_at >= '2032-02-29 16:00' AND p.written_at < '2032-03-31 16:00' AND ";
        Map<String, Long> hand = new HashMap<>();
        hand.put("ASSIGNED", count(base + "p.unit IS NOT NULL"));
        hand.put("CLOSED", count(base + "p.state = 'CLOSED'"));
        hand.put("ANSWERED", count(base + "p.id IN (SELECT proposal_id FROM proposal_answer)"));
        hand.put("ON_TIME", count(base + "p.answered_at <= p.due_at"));
        hand.put("CONTACTED", count(base + "p.id IN (SELECT proposal_id FROM proposal_answer WHERE contact > '')"));
        hand.put("RATED", count(base + "p.id IN (SELECT proposal_id FROM proposal_rating)"));
        hand.put(
                "SATISFIED",
                count(base + "p.id IN (SELECT proposal_id FROM proposal_rating WHERE grade = 'SATISFIED')"));
        hand.put(
                "CONTENT",
                count(base + "p.id IN (SELECT proposal_id FROM proposal_rating WHERE grade <> 'DISSATISFIED')"));
        hand.put("SOLVED", count(base + "p.answer_class = 'A'"));
        hand.put("RETURNED", count(base + "p.returned > 0"));
        hand.put("REWORKED", count(base + "p.round > 1"));
        hand.put("OVERDUE", count(base + "p.answered_at > p.due_at"));
        return hand;
    }

    private static Map<String, Long> counts(JsonNode counts) {
        Map<String, Long> all = new HashMap<>();
        counts.properties().forEach(one -> all.put(one.getKey(), one.getValue().asLong()));
        return all;
    }

    /** Nobody is lost over a cut. */
    private static void sumUp(JsonNode table) {
        for (Measure measure : Measure.values()) {
            long sum = table.path("parts")
                    .valueStream()
                    .mapToLong(part -> part.path("counts").path(measure.name()).asLong())
                    .sum();
            assertThat(sum)
                    .as(measure.label())
                    .isEqualTo(table.at("/all/counts/" + measure).asLong());
        }
    }

    private long part(String by, String code, String measure) {
        return rates("suggestions", by)
                .path("parts")
                .valueStream()
                .filter(part -> part.path("code").asString().equals(code))
                .mapToLong(part -> part.path("counts").path(measure).asLong())
                .sum();
    }

    private JsonNode rates(String track, String by) {
        return station.get("/api/statistics/rates/" + track + "?by=" + by + "&" + MONTH)
                .json();
    }

    private long total(String path) {
        return station.get(path).json().path("total").asLong();
    }

    private String dispatched() {
        String number = open(false);
        done(move(station, number, "ACCEPT", Map.of("deputy", "d063")));
        done(move(station, number, "DISPATCH", Map.of("unit", "u02", "due", "2032-04-01")));
        return number;
    }

    private void answer(String number, String answerClass, String contact) {
        String state =
                station.get("/api/suggestions/" + number).json().path("state").asString();
        if (state.equals("DISPATCHED")) {
            done(move(as(Role.UNIT, "u02"), number, "SIGN"));
        }
        done(move(
                as(Role.UNIT, "u02"),
                number,
                "ANSWER",
                Map.of("answerClass", answerClass, "words", "办了", "contact", contact)));
    }

    private void rate(String number, String grade) {
        Actor resident = new Actor(Role.RESIDENT, REPORTER, "群众", town().id(), null, "group");
        suggestions.move(number, Move.RATE, Details.grade(Grade.valueOf(grade), "还是没水"), resident);
    }

    private long assigned() {
        long id = as(Role.DEPUTY, "d063")
                .post("/api/proposals", Map.of("title", "修路的建议", "grounds", "路坏了", "request", "修好", "category", "R1"))
                .json()
                .path("id")
                .asLong();
        go(as(Role.DEPUTY, "d063"), id, "SUBMIT", Map.of());
        go(station, id, "FILE", Map.of());
        go(as(Role.CHAIR), id, "ASSIGN", Map.of("unit", "u02"));
        go(as(Role.UNIT, "u02"), id, "SIGN", Map.of());
        return id;
    }

    private void go(Client who, long id, String move, Map<String, Object> details) {
        Map<String, Object> form = new HashMap<>(details);
        form.put("move", move);
        done(who.post("/api/proposals/" + id + "/moves", form));
    }

    private long count(String from) {
        return jdbc.queryForObject("SELECT COUNT(*)" + from, Long.class);
    }
}
