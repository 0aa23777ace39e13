package io.sidan.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.core.clock.Clocks;
import io.sidan.core.roster.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Whom a case waits on, day by day: who is on duty, who stands in, who is to rule on what was asked. */
class WhoseTurnIT extends TownIT {

    @Autowired
    Clocks clocks;

    @Test
    void waitsOnWhoseTurnItIsInTheDistrict() {
        done(as(Role.STATION)
                .post(
                        "/api/rota",
                        Map.of("district", DISTRICT, "deputy", "d066", "from", "2027-02-01", "to", "2027-02-05")));
        day("2027-02-01");
        assertThat(person(open(false))).isEqualTo("d066");
        day("2027-02-08");
        assertThat(person(open(false))).isEqualTo("d063");
    }

    @Test
    void passesOverWhoSaidThatItIsNotTheirs() {
        day("2027-03-01");
        String number = open(false);
        assertThat(person(number)).isEqualTo("d063");
        done(move(as(Role.DEPUTY, "d063"), number, "DECLINE", Map.of("words", "不在我这片")));
        assertThat(person(number)).isEqualTo("d064");
        done(move(as(Role.DEPUTY, "d063"), number, "UNDO"));
        assertThat(person(number)).isEqualTo("d063");
        done(move(as(Role.DEPUTY, "d063"), number, "DECLINE", Map.of("words", "不在我这片")));
        done(move(as(Role.DEPUTY, "d064"), number, "DECLINE", Map.of("words", "也不在我这片")));
        done(move(as(Role.STATION), number, "ACCEPT"));
        assertThat(person(number)).isEqualTo("d065");
        assertThat(as(Role.STATION).get("/api/ledger/verify").at("valid").asBoolean())
                .isTrue();
    }

    @Test
    void passesOverWhoseStandInDeclined() {
        absent("d063", "d070", "2027-03-08", "2027-03-09");
        day("2027-03-08");
        String number = open(false);
        assertThat(person(number)).isEqualTo("d070");
        done(move(as(Role.DEPUTY, "d070"), number, "DECLINE", Map.of("words", "不归我")));
        assertThat(person(number)).isEqualTo("d064");
    }

    @Test
    void remindsTheStandInOfWhatTheAbsentDeputyTook() {
        day("2027-04-06");
        String number = open(false);
        done(move(as(Role.DEPUTY, "d063"), number, "ACCEPT"));
        assertThat(person(number)).isEqualTo("d063");
        absent("d063", "d070", "2027-04-07", "2027-04-12");
        day("2027-04-07");
        assertThat(person(number)).isEqualTo("d070");
        day("2027-04-12");
        clock.pass(Duration.ofHours(9));
        clocks.ring(clock.instant());
        day("2027-04-13");
        assertThat(person(number)).isEqualTo("d063");
        assertThat(reminded(number)).containsExactly("settle-remind d070");
    }

    @Test
    void waitsOnWhoIsToRuleSinceItWasAsked() {
        day("2027-05-10");
        String number = open(false);
        done(move(as(Role.STATION), number, "DISPATCH", Map.of("unit", "u02")));
        day("2027-05-11");
        done(move(as(Role.UNIT, "u02"), number, "ASK_RETURN", Map.of("words", "归水务局管")));
        assertThat(turn(number)).isEqualTo("RETURN_RULING STATION 2027-05-11T02:00:00Z 2027-05-13T10:00:00Z");
        day("2027-05-12");
        done(move(as(Role.STATION), number, "RULE_RETURN", Map.of("granted", false)));
        assertThat(turn(number)).isEqualTo("SIGNING UNIT 2027-05-12T02:00:00Z 2027-05-13T10:00:00Z");
        done(move(as(Role.UNIT, "u02"), number, "SIGN"));
        done(move(as(Role.UNIT, "u02"), number, "ASK_EXTENSION", Map.of("words", "等材料", "due", "2027-07-30")));
        assertThat(turn(number)).isEqualTo("EXTENSION_RULING CHAIR 2027-05-12T02:00:00Z 2027-05-14T10:00:00Z");
        done(move(as(Role.CHAIR), number, "RULE_EXTENSION", Map.of("granted", true)));
        assertThat(turn(number)).isEqualTo("HANDLING UNIT 2027-05-12T02:00:00Z 2027-07-30T10:00:00Z");
    }

    private void day(String day) {
        clock.moveTo(day);
        clocks.ring(clock.instant());
    }

    private void absent(String deputy, String standIn, String from, String to) {
        done(as(Role.STATION)
                .post("/api/absences", Map.of("deputy", deputy, "standIn", standIn, "from", from, "to", to)));
    }

    private String person(String number) {
        return waiting(number).path("person").asString("");
    }

    private String turn(String number) {
        JsonNode row = waiting(number);
        return row.path("leg").asString() + " " + row.path("role").asString() + " "
                + row.path("since").asString() + " " + row.path("until").asString();
    }

    private JsonNode waiting(String number) {
        return as(Role.STATION)
                .get("/api/waiting?size=200")
                .at("items")
                .valueStream()
                .filter(row -> row.path("number").asString().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private List<String> reminded(String number) {
        return jdbc.queryForList("""
                SELECT CONCAT(r.rule, ' ', r.person) FROM clock_ring r JOIN suggestion s ON s.id = r.suggestion_id
                WHERE s.number = ? AND r.fate = 'RUNG' AND r.role = 'DEPUTY' ORDER BY r.id
                """, String.class, number);
    }
}
