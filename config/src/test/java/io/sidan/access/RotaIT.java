package io.sidan.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Client;
import io.sidan.core.roster.Deputies;
import io.sidan.core.roster.Deputy;
import io.sidan.core.roster.Role;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose case it is, day by day: by turn, by roster order, by stand-in. */
class RotaIT extends TownIT {

    @Autowired
    Deputies deputies;

    @Test
    void takesTurnsOfTheGroupBeforeThoseOfTheDistrictBeforeTheRoster() {
        assertThat(onDuty("2026-03-01")).isEqualTo("d063");
        turn(Map.of("district", DISTRICT, "deputy", "d066", "from", "2026-03-02", "to", "2026-03-05"));
        turn(Map.of("group", GROUP, "deputy", "d065", "from", "2026-03-03", "to", "2026-03-03"));
        assertThat(onDuty("2026-03-02")).isEqualTo("d066");
        assertThat(onDuty("2026-03-03")).isEqualTo("d065");
        assertThat(onDuty("2026-03-04")).isEqualTo("d066");
        assertThat(onDuty("2026-03-06")).isEqualTo("d063");
    }

    @Test
    void refusesTurnsThatOverlapAndTakesThemBack() {
        turn(Map.of("group", GROUP, "deputy", "d065", "from", "2026-04-01", "to", "2026-04-10"));
        Map<String, Object> second = Map.of("group", GROUP, "deputy", "d066", "from", "2026-04-10", "to", "2026-04-12");
        assertThat(as(Role.STATION).post("/api/rota", second).status()).isEqualTo(422);
        clock.moveTo("2026-04-01");
        long id = as(Role.STATION).get("/api/rota").json().path(0).path("id").asLong();
        assertThat(as(Role.STATION).delete("/api/rota/" + id).status()).isEqualTo(204);
        assertThat(as(Role.STATION).delete("/api/rota/" + id).status()).isEqualTo(404);
        turn(second);
        assertThat(onDuty("2026-04-10")).isEqualTo("d066");
    }

    @Test
    void givesTheDutyOfAnAbsentDeputyToTheStandIn() {
        absent("d063", "d070", "2026-05-04", "2026-05-06");
        assertThat(onDuty("2026-05-03")).isEqualTo("d063");
        assertThat(onDuty("2026-05-04")).isEqualTo("d070");
        assertThat(onDuty("2026-05-06")).isEqualTo("d070");
        assertThat(onDuty("2026-05-07")).isEqualTo("d063");
    }

    @Test
    void refusesAbsencesThatClash() {
        absent("d071", "d072", "2026-05-10", "2026-05-20");
        assertThat(refused("d071", "d073", "2026-05-20", "2026-05-25")).contains("已经登记过请假");
        assertThat(refused("d074", "d071", "2026-05-12", "2026-05-12")).contains("自己也请假");
        assertThat(refused("d072", "d074", "2026-05-18", "2026-05-30")).contains("正替别人顶班");
        assertThat(refused("d074", "d074", "2026-05-12", "2026-05-12")).contains("不能由本人顶班");
        assertThat(refused("d074", "d075", "2026-05-13", "2026-05-12")).contains("不能早于第一天");
        assertThat(refused("d999", "d075", "2026-05-12", "2026-05-12")).contains("名册里没有");
        absent("d072", "d074", "2026-05-21", "2026-05-30");
    }

    @Test
    void letsAStandInFromElsewhereServeWhileItLasts() {
        absent("d063", "d020", "2026-07-01", "2026-07-02");
        clock.moveTo("2026-06-30");
        String number = open(false);
        Client standIn = as(Role.DEPUTY, "d020");
        assertThat(standIn.get("/api/suggestions/" + number).status()).isEqualTo(404);
        clock.moveTo("2026-07-01");
        assertThat(standIn.get("/api/suggestions/" + number).status()).isEqualTo(200);
        done(move(standIn, number, "ACCEPT"));
        clock.moveTo("2026-07-03");
        done(move(standIn, number, "RESOLVE", Map.of("words", "看过了，修好了")));
    }

    @Test
    void countsAStandInAsTheDeputyInCharge() {
        absent("d063", "d020", "2026-08-03", "2026-08-05");
        clock.moveTo("2026-08-02");
        String number = open(true);
        done(move(as(Role.STATION), number, "ACCEPT", Map.of("deputy", "d063")));
        Client standIn = as(Role.DEPUTY, "d020");
        assertThat(move(standIn, number, "FORWARD").status()).isEqualTo(404);
        clock.moveTo("2026-08-03");
        done(move(standIn, number, "FORWARD"));
        clock.moveTo("2026-08-06");
        assertThat(standIn.get("/api/suggestions/" + number).status()).isEqualTo(404);
        done(move(as(Role.DEPUTY, "d063"), number, "REMIND"));
    }

    @Test
    void turnsWithTheStandInTheKeyOfTheDeputyInChargeAndNoOther() {
        absent("d063", "d020", "2026-09-01", "2026-09-03");
        clock.moveTo("2026-09-01");
        String byUnit = open(false);
        Client station = as(Role.STATION);
        done(move(station, byUnit, "ACCEPT", Map.of("deputy", "d063")));
        done(move(station, byUnit, "DISPATCH", Map.of("unit", "u02")));
        done(move(station, byUnit, "SIGN"));
        done(move(station, byUnit, "ANSWER", Map.of("answerClass", "A", "words", "修好了")));
        assertThat(move(as(Role.DEPUTY, "d064"), byUnit, "CLOSE").status()).isEqualTo(403);
        done(move(as(Role.DEPUTY, "d020"), byUnit, "CLOSE"));

        String onTheSpot = open(false);
        done(move(as(Role.DEPUTY, "d063"), onTheSpot, "RESOLVE", Map.of("words", "修好了")));
        assertThat(move(as(Role.DEPUTY, "d020"), onTheSpot, "CLOSE").status()).isEqualTo(403);
        done(move(as(Role.DEPUTY, "d064"), onTheSpot, "CLOSE"));
    }

    @Test
    void letsNobodyConfirmWhatTheySettledInAnothersPlace() {
        absent("d063", "d064", "2026-10-09", "2026-10-10");
        clock.moveTo("2026-10-09");
        String number = open(false);
        done(move(as(Role.DEPUTY, "d063"), number, "ACCEPT"));
        done(move(as(Role.DEPUTY, "d064"), number, "RESOLVE", Map.of("words", "修好了")));
        clock.moveTo("2026-10-12");
        assertThat(move(as(Role.DEPUTY, "d064"), number, "CLOSE").status()).isEqualTo(403);
    }

    @Test
    void dispatchesToTheUnitThatStaffMadeTheDefault() {
        Client station = as(Role.STATION);
        assertThat(station.put("/api/default-units/W2", Map.of("unit", "u999")).status())
                .isEqualTo(422);
        assertThat(station.put("/api/default-units/ZZ", Map.of("unit", "u05")).status())
                .isEqualTo(422);
        done(station.put("/api/default-units/W2", Map.of("unit", "u05")));
        assertThat(station.get("/api/default-units")
                        .json()
                        .valueStream()
                        .filter(charge -> charge.path("category").asString().equals("W2"))
                        .map(charge -> charge.path("unit").path("code").asString()))
                .containsExactly("u05");
        String number = open(false);
        done(move(station, number, "DISPATCH"));
        assertThat(jdbc.queryForObject("SELECT unit FROM suggestion WHERE number = ?", String.class, number))
                .isEqualTo("u05");
    }

    private String onDuty(String day) {
        return deputies.onDuty(town().id(), GROUP, DISTRICT, LocalDate.parse(day))
                .map(Deputy::code)
                .orElse(null);
    }

    private void turn(Map<String, Object> turn) {
        done(as(Role.STATION).post("/api/rota", turn));
    }

    private void absent(String deputy, String standIn, String from, String to) {
        done(enter(deputy, standIn, from, to));
    }

    private String refused(String deputy, String standIn, String from, String to) {
        Answer reply = enter(deputy, standIn, from, to);
        assertThat(reply.status()).isEqualTo(422);
        return reply.detail();
    }

    private Answer enter(String deputy, String standIn, String from, String to) {
        return as(Role.STATION)
                .post("/api/absences", Map.of("deputy", deputy, "standIn", standIn, "from", from, "to", to));
    }
}
