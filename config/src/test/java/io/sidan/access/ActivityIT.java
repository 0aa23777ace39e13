package io.sidan.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Client;
import io.sidan.core.duty.activity.Attendances;
import io.sidan.core.duty.activity.Through;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An activity walks through the five steps; none is missing without a reason. */
class ActivityIT extends TownIT {

    private static final String[] STEPS = {"TRAINING", "DEPLOYMENT", "DELIBERATION", "ACTION", "APPRAISAL"};

    @Autowired
    Attendances attendances;

    private Client station;

    @BeforeEach
    void someDay() {
        clock.moveTo("2026-09-10");
        station = as(Role.STATION);
    }

    @Test
    void isDoneWhenNoStepIsMissingWithoutAReason() {
        long id = opened("2026-09-10");
        assertThat(complete(id).detail()).contains("五步还缺：学习培训、安排部署、民主议事、代表活动、述职评议");
        for (int at = 0; at < STEPS.length - 1; at++) {
            done(step(id, STEPS[at], Map.of("heldOn", "2026-09-10", "minutes", "议了水渠的事", "conclusion", "报镇里")));
        }
        assertThat(complete(id).detail()).contains("五步还缺：述职评议。");
        assertThat(step(id, "APPRAISAL", Map.of()).detail()).contains("或写明为什么免");
        done(step(id, "APPRAISAL", Map.of("waivedFor", "年底集中述职")));
        assertThat(complete(id).detail()).contains("还没有代表签到");
        done(station.post("/api/activities/" + id + "/sign", Map.of("deputy", "d064")));
        Answer ended = complete(id);
        done(ended);
        assertThat(ended.at("label").asString()).isEqualTo("办完了");
        assertThat(ended.at("steps").path(4).path("waivedFor").asString()).isEqualTo("年底集中述职");
        assertThat(step(id, "ACTION", Map.of("heldOn", "2026-09-10")).status()).isEqualTo(409);
    }

    @Test
    void keepsTheStepsInTheirOrderAndOutOfTheFuture() {
        long id = opened("2026-09-01");
        done(step(id, "DELIBERATION", Map.of("heldOn", "2026-09-05")));
        assertThat(step(id, "TRAINING", Map.of("heldOn", "2026-09-06")).detail())
                .contains("五步要按先后", "民主议事");
        assertThat(step(id, "ACTION", Map.of("heldOn", "2026-09-04")).detail()).contains("五步要按先后");
        assertThat(step(id, "ACTION", Map.of("heldOn", "2026-09-11")).detail()).contains("还没到的日子");
        done(step(id, "TRAINING", Map.of("heldOn", "2026-09-05")));
    }

    @Test
    void signsInByTheDigitsAtTheDoorOnTheDayAlone() {
        long id = opened("2026-09-12");
        String code = station.get("/api/activities/" + id)
                .at("activity")
                .path("signCode")
                .asString();
        assertThat(code).matches("\\d{6}");
        Assertions.assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> attendances.signByCode(town().id(), code, "d063", Through.LINK))
                .withMessageContaining("今天不能签到");
        clock.moveTo("2026-09-12");
        assertThat(attendances.signByCode(town().id(), code, "d063", Through.LINK))
                .isEqualTo("秋收走访");
        attendances.signByCode(town().id(), code, "d063", Through.GROUP);
        Answer seen = station.get("/api/activities/" + id);
        assertThat(seen.at("attendees").path(0).path("state").asString()).isEqualTo("PRESENT");
        assertThat(seen.at("attendees").path(0).path("through").asString())
                .as("the first way stays")
                .isEqualTo("LINK");
        done(station.post("/api/activities/" + id + "/excuse", Map.of("deputy", "d064", "why", "住院")));
        assertThat(station.post("/api/activities/" + id + "/excuse", Map.of("deputy", "d063", "why", "不想来"))
                        .detail())
                .contains("已经签到");
    }

    @Test
    void letsAPointTouchOnlyItsOwn() {
        long id = opened("2026-09-10");
        Answer other = as(Role.POINT, "st-gulou").post("/api/activities/" + id + "/sign", Map.of("deputy", "d063"));
        assertThat(other.status()).isEqualTo(404);
        done(as(Role.POINT, "st-renzhuang").post("/api/activities/" + id + "/sign", Map.of("deputy", "d063")));
        assertThat(as(Role.DEPUTY, "d063").get("/api/activities/" + id).status())
                .isEqualTo(403);
    }

    @Test
    void keepsATallyAndRefusesAnEmptyOne() {
        Map<String, Object> tally = new HashMap<>(
                Map.of("deputy", "d065", "heldOn", "2026-09-10", "satisfied", 30, "mostly", 4, "dissatisfied", 1));
        done(station.post("/api/appraisals", tally));
        tally.put("satisfied", 31);
        done(station.post("/api/appraisals", tally));
        assertThat(jdbc.queryForList("SELECT satisfied FROM appraisal WHERE deputy = 'd065'", Integer.class))
                .containsExactly(31);
        tally.putAll(Map.of("satisfied", 0, "mostly", 0, "dissatisfied", 0));
        assertThat(station.post("/api/appraisals", tally).status()).isEqualTo(422);
    }

    @Test
    void keepsATallyOfNoActivityThatIsNotTheTownships() {
        Map<String, Object> tally = new HashMap<>(
                Map.of("deputy", "d066", "heldOn", "2026-09-10", "satisfied", 9, "mostly", 0, "dissatisfied", 0));
        long own = opened("2026-09-10");
        long others = opened("2026-09-10");
        jdbc.update("UPDATE activity SET township_id = -1 WHERE id = ?", others);
        for (long foreign : new long[] {others, Long.MAX_VALUE}) {
            tally.put("activity", foreign);
            assertThat(station.post("/api/appraisals", tally).status()).isEqualTo(404);
        }
        jdbc.update("UPDATE activity SET township_id = ? WHERE id = ?", town().id(), others);
        tally.put("activity", own);
        done(station.post("/api/appraisals", tally));
        assertThat(jdbc.queryForList("SELECT activity_id FROM appraisal WHERE deputy = 'd066'", Long.class))
                .containsExactly(own);
    }

    private long opened(String day) {
        Answer opened = station.post(
                "/api/activities",
                Map.of(
                        "theme",
                        "秋收走访",
                        "station",
                        "st-renzhuang",
                        "from",
                        LocalDate.parse(day).toString(),
                        "deputies",
                        List.of("d063", "d064")));
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        return opened.at("id").asLong();
    }

    private Answer step(long id, String step, Map<String, ?> form) {
        return station.put("/api/activities/" + id + "/steps/" + step, form);
    }

    private Answer complete(long id) {
        int version = station.get("/api/activities/" + id)
                .at("activity")
                .path("version")
                .asInt();
        return station.post("/api/activities/" + id + "/complete", Map.of("words", "好", "version", version));
    }
}
