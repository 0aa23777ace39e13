package io.sidan.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Client;
import io.sidan.core.roster.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Rules of the clocks and days of the calendar, read and changed over HTTP. */
class TimetableIT extends TownIT {

    private static final String RULE = "/api/clock/rules/settle-remind";

    private static final Map<String, Object> SETTLE = Map.of(
            "leg", "SETTLING",
            "basis", "ENTERED",
            "side", "AFTER",
            "amount", 4,
            "span", "WORKING_DAYS",
            "action", "REMIND",
            "recipient", "DEPUTY",
            "wording", "clock.settle.remind",
            "atOnce", false,
            "active", true);

    @BeforeEach
    void someDay() {
        clock.moveTo("2026-06-03");
    }

    @Test
    void saysEachRuleInWords() {
        for (Client reader : List.of(as(Role.STATION), as(Role.CHAIR), admin())) {
            assertThat(rule(reader, "settle-remind").path("sentence").asString())
                    .isEqualTo("代表在办：进入这一程后 4 个工作日，提醒，告诉代表");
        }
        assertThat(as(Role.DEPUTY, "d063").get("/api/clock/rules").status()).isEqualTo(403);
    }

    @Test
    void changesARuleAndKeepsWhoDidIt() {
        done(admin().put(RULE, with("amount", 3)));
        assertThat(rule(as(Role.STATION), "settle-remind").path("amount").asInt())
                .isEqualTo(3);
        done(admin().put(RULE, SETTLE));
        JsonNode last = as(Role.CHAIR).get("/api/clock/changes?size=1").json().path(0);
        assertThat(last.path("subject").asString()).isEqualTo("settle-remind");
        assertThat(last.path("was").asString()).contains("后 3 个工作日");
        assertThat(last.path("became").asString()).contains("后 4 个工作日");
        assertThat(last.path("changedBy").asString()).isEqualTo("admin");
    }

    @Test
    void addsARuleUnderACodeOfItsOwnAndSwitchesItOff() {
        String own = "/api/clock/rules/settle-early";
        done(admin().put(own, with("amount", 2)));
        Answer off = admin().put(own, with("active", false));
        done(off);
        assertThat(off.at("sentence").asString()).endsWith("已停用");
    }

    @Test
    void refusesARuleThatMakesNoSense() {
        refused(admin().put(RULE, with("amount", -1)), 422, "amount", "0 到 2000");
        refused(admin().put(RULE, with("amount", null)), 400, "amount", "请写明数量");
        refused(admin().put(RULE, with("basis", "DUE")), 422, "basis", "还没有期限");
        refused(admin().put(RULE, with("side", "BEFORE")), 422, "side", "只有期限可以提前");
        refused(admin().put(RULE, with("recipient", "BOT")), 422, "recipient", "机器人");
        refused(admin().put(RULE, with("wording", "clock.no.such")), 422, "wording", "没有「clock.no.such」");
        refused(admin().put(RULE, with("span", "YEARS")), 400, "span", "的值不对");
        refused(admin().put("/api/clock/rules/Settle_1", SETTLE), 422, "code", "小写字母");
        assertThat(as(Role.STATION).put(RULE, SETTLE).status()).isEqualTo(403);
        assertThat(rule(admin(), "settle-remind").path("amount").asInt()).isEqualTo(4);
    }

    @Test
    void saysWhetherTheHolidaysOfThisAndTheNextYearAreKnown() {
        Answer status = as(Role.STATION).get("/api/status/calendar");
        assertThat(status.at("ready").asBoolean()).isTrue();
        assertThat(status.at("years").path(0).path("sentence").asString()).isEqualTo("2026 年的放假安排已经录入");
        assertThat(status.at("years").path(1).path("sentence").asString()).startsWith("2027 年的放假安排还没有录入");
        clock.moveTo("2027-06-03");
        Answer later = as(Role.STATION).get("/api/status/calendar");
        assertThat(later.at("ready").asBoolean()).isFalse();
        assertThat(later.at("years").path(0).path("sentence").asString()).contains("误报超期", "请在工作日历里");
    }

    @Test
    void setsAHolidayAndTakesItBack() {
        done(admin().post(
                        "/api/calendar",
                        Map.of("from", "2027-10-01", "to", "2027-10-07", "working", false, "note", "国庆节")));
        done(admin().post("/api/calendar", Map.of("from", "2027-10-09", "working", true, "note", "调休")));
        Answer year = as(Role.STATION).get("/api/calendar?year=2027");
        assertThat(year.at("known").asBoolean()).isTrue();
        assertThat(days(year)).hasSize(8).contains("2027-10-01 false 国庆节 true", "2027-10-09 true 调休 true");

        List.of(1, 2, 3, 4, 5, 6, 7, 9).forEach(day -> done(admin().delete("/api/calendar/2027-10-0" + day)));
        assertThat(as(Role.STATION).get("/api/calendar?year=2027").at("known").asBoolean())
                .isFalse();
        JsonNode last = admin().get("/api/clock/changes?size=1").json().path(0);
        assertThat(last.path("subject").asString()).isEqualTo("2027-10-09");
        assertThat(last.path("was").asString()).isEqualTo("上班（调休）");
        assertThat(last.path("became").isNull()).isTrue();
    }

    @Test
    void showsWhatTheNoticeSaysOfTheYear() {
        assertThat(days(as(Role.CHAIR).get("/api/calendar?year=2026")))
                .contains("2026-10-01 false 国庆节 false")
                .noneMatch(day -> day.startsWith("2026-06-03"));
    }

    @Test
    void refusesDaysThatCannotBeMeant() {
        Map<String, Object> backwards = Map.of("from", "2026-10-07", "to", "2026-10-01", "working", false);
        refused(admin().post("/api/calendar", backwards), 422, "to", "不能早于");
        Map<String, Object> endless = Map.of("from", "2026-10-01", "to", "2026-12-01", "working", false);
        refused(admin().post("/api/calendar", endless), 422, "to", "一次最多设 31 天");
        Map<String, Object> past = Map.of("from", "2025-10-01", "working", false);
        refused(admin().post("/api/calendar", past), 422, "from", "只能设 2026 到 2028 年");
        refused(admin().post("/api/calendar", Map.of("from", "2026-10-01")), 400, "working", "上班还是休息");
        assertThat(as(Role.CHAIR)
                        .post("/api/calendar", Map.of("from", "2026-10-01", "working", true))
                        .status())
                .isEqualTo(403);
        assertThat(admin().delete("/api/calendar/2026-06-04").status()).isEqualTo(404);
    }

    private JsonNode rule(Client reader, String code) {
        return reader.get("/api/clock/rules")
                .json()
                .valueStream()
                .filter(rule -> rule.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> form = new HashMap<>(SETTLE);
        form.put(field, value);
        return form;
    }

    private static List<String> days(Answer year) {
        return year.at("days")
                .valueStream()
                .map(day -> day.path("day").asString() + " "
                        + day.path("working").asBoolean() + " "
                        + (day.path("note").isNull() ? null : day.path("note").asString()) + " "
                        + day.path("set").asBoolean())
                .toList();
    }

    private static void refused(Answer answer, int status, String field, String because) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.at("field").asString("")).isEqualTo(field);
        assertThat(answer.detail()).contains(because);
    }
}
