package io.sidan.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Client;
import io.sidan.core.duty.reception.Reminders;
import io.sidan.core.privacy.Seal;
import io.sidan.core.roster.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A month of reception days under a clock of the test's: planned, reminded of, moved, held, and what visitors tell. */
class ReceptionIT extends TownIT {

    private static final String VENUE = "st-renzhuang";

    @Autowired
    Reminders reminders;

    @Autowired
    Seal seal;

    @BeforeEach
    void forgetAll() {
        List.of("reception_plan", "reception_notice", "reception_duty", "visitor", "reception", "outbox")
                .forEach(table -> jdbc.update("DELETE FROM " + table));
    }

    @Test
    void runsAMonth() {
        clock.moveTo("2026-11-01");
        assertThat(reminders.plan()).isEqualTo(24);
        assertThat(reminders.plan()).as("planned once").isZero();
        assertThat(heldOn(day("2026-11-15"))).as("a Sunday is moved to Monday").isEqualTo("2026-11-16");
        assertThat(heldOn(day("2026-11-20"))).isEqualTo("2026-11-20");

        long first = day("2026-11-15").path("id").asLong();
        done(assign(first, "d063", "d064"));
        assertThat(reminders.remind()).isZero();
        clock.moveTo("2026-11-13");
        assertThat(reminders.remind()).as("each venue, three days before").isEqualTo(6);
        assertThat(reminders.remind()).as("once").isZero();
        assertThat(told("%@d063"))
                .hasSize(1)
                .allMatch(line -> line.contains("还有3天您在仁庄代表联络点接待选民：11月16日（星期一）9:00到12:00"));
        assertThat(told("%wr-renzhuang")).hasSize(1).allMatch(line -> line.contains("人大代表在仁庄代表联络点等大家"));
        clock.moveTo("2026-11-15");
        reminders.remind();
        assertThat(told("%@d063")).hasSize(2);
        assertThat(told("%@d064").get(1)).contains("明天");

        assertThat(sign(first, "d063").detail()).contains("还没到");
        clock.moveTo("2026-11-16");
        reminders.remind();
        assertThat(close(first).detail()).contains("还没有代表签到");
        done(sign(first, "d063"));
        done(sign(first, "d063"));
        assertThat(sign(first, "d070").detail()).contains("没有排您");
        done(close(first));
        assertThat(day("2026-11-15").path("nilReturn").asBoolean())
                .as("nobody came, and that counts")
                .isTrue();
        assertThat(close(first).detail()).contains("接待过了");

        clock.moveTo("2026-11-19");
        assertThat(reminders.remind()).as("the machine slept three days").isEqualTo(6);
        assertThat(count("SELECT COUNT(*) FROM reception_notice WHERE fate = 'MISSED' AND held_on = '2026-11-20'"))
                .isEqualTo(6);
    }

    @Test
    void saysAnewWhatWasMovedAfterItsReminder() {
        clock.moveTo("2026-11-01");
        reminders.plan();
        long id = day("2026-11-20").path("id").asLong();
        done(assign(id, "d063"));
        clock.moveTo("2026-11-17");
        reminders.remind();
        int version = day("2026-11-20").path("version").asInt();
        assertThat(move(id, "2026-11-16", version).detail()).contains("过去的日子");
        assertThat(move(id, "2027-03-01", version).detail()).contains("挪得太远");
        done(move(id, "2026-11-24", version));
        assertThat(move(id, "2026-11-25", version).status())
                .as("somebody else was first")
                .isEqualTo(409);
        assertThat(told("%@d063")).hasSize(2);
        assertThat(told("%@d063").get(1)).contains("从11月20日（星期五）挪到11月24日（星期二）", "因为全镇防汛");
        clock.moveTo("2026-11-21");
        reminders.remind();
        clock.moveTo("2026-11-23");
        reminders.remind();
        assertThat(told("%@d063")).as("and reminded of the new day").hasSize(4);
        assertThat(told("%wr-renzhuang").get(1)).doesNotContain("防汛");
    }

    @Test
    void refusesRotasThatOverlapAndWhoIsAway() {
        clock.moveTo("2026-12-01");
        reminders.plan();
        long id = day("2026-12-15").path("id").asLong();
        long elsewhere = day("2026-12-15", "st-gulou").path("id").asLong();
        done(assign(elsewhere, "d063"));
        assertThat(assign(id, "d063").detail()).contains("已经排在鼓楼代表联络点");
        assertThat(assign(id, "查无此人").detail()).contains("名册里没有");
        done(as(Role.STATION)
                .post(
                        "/api/absences",
                        Map.of("deputy", "d069", "standIn", "d070", "from", "2026-12-14", "to", "2026-12-16")));
        assertThat(assign(id, "d069").detail()).contains("那天请假，请排顶班");
        done(assign(id, "d070"));
        clock.moveTo("2026-12-15");
        done(sign(id, "d070"));
    }

    @Test
    void makesACaseOfAVisitorByOneKey() {
        clock.moveTo("2026-10-15");
        done(as(Role.STATION).post("/api/receptions/months/2026-10", Map.of()));
        JsonNode today = day("2026-10-15");
        long id = today.path("id").asLong();
        done(assign(id, "d063"));
        done(sign(id, "d063"));
        Map<String, Object> visitor = Map.of(
                "way",
                "WALK_IN",
                "name",
                "郭老汉",
                "phone",
                "13912345678",
                "village",
                "仁庄",
                "deputy",
                "d063",
                "matter",
                "村南头的桥栏杆断了，我的电话13912345678");
        Client point = as(Role.POINT, VENUE);
        Answer entered = point.post("/api/receptions/" + id + "/visitors", visitor);
        assertThat(entered.status()).as(entered.body()).isEqualTo(201);
        long kept = entered.at("id").asLong();
        JsonNode seen = point.get("/api/receptions/" + id + "/visitors").json().path(0);
        assertThat(seen.path("name").asString()).isEqualTo("郭**");
        assertThat(seen.path("matter").asString()).contains("139****5678");
        assertThat(as(Role.POINT, "st-gulou")
                        .get("/api/receptions/" + id + "/visitors")
                        .status())
                .isEqualTo(404);

        Answer elsewhere =
                as(Role.POINT, "st-gulou").post("/api/visitors/" + kept + "/suggestion", Map.of("category", "R1"));
        assertThat(elsewhere.status()).as("another point's visitor").isEqualTo(404);
        String number = suggest(point, kept);
        assertThat(suggest(point, kept)).as("pressed twice").isEqualTo(number);
        JsonNode opened = as(Role.STATION).get("/api/suggestions/" + number).json();
        assertThat(opened.path("state").asString()).isEqualTo("REGISTERED");
        assertThat(opened.path("district").asString()).isEqualTo("pq-renzhuang");
        done(close(id));
        assertThat(day("2026-10-15").path("nilReturn").asBoolean()).isFalse();
        Answer late = point.post("/api/receptions/" + id + "/visitors", visitor);
        assertThat(late.status()).isEqualTo(409);
    }

    @Test
    void knowsWhenAVisitorCame() {
        clock.moveTo("2026-10-15");
        done(as(Role.STATION).post("/api/receptions/months/2026-10", Map.of()));
        long id = day("2026-10-15").path("id").asLong();
        clock.moveTo("2026-10-17");
        Client point = as(Role.POINT, VENUE);
        String visitors = "/api/receptions/" + id + "/visitors";
        assertThat(point.post(visitors, Map.of("way", "WALK_IN", "name", "郭老汉", "matter", "村南头的桥栏杆断了"))
                        .status())
                .isEqualTo(201);
        assertThat(point.get(visitors).json().path(0).path("cameAt").asString())
                .as("entered two days later")
                .startsWith("2026-10-15T01:00");
        jdbc.update("UPDATE visitor SET reception_id = NULL, came_at = '2026-09-30 23:30:00'");
        assertThat(point.get("/api/visitors?month=2026-10").json().size())
                .as("half past seven on the first, in China")
                .isOne();
        assertThat(point.get("/api/visitors?month=2026-09").json().isEmpty()).isTrue();
    }

    @Test
    void keepsAPlanOfItsOwnAndRefusesNonsense() {
        clock.moveTo("2027-02-01");
        Client station = as(Role.STATION);
        Map<String, Object> plan = Map.of(
                "days",
                List.of(10, 31),
                "shift",
                "KEEP",
                "opens",
                "14:00:00",
                "closes",
                "17:00:00",
                "notices",
                List.of(2));
        done(station.put("/api/receptions/plan", plan));
        JsonNode month =
                station.post("/api/receptions/months/2027-02", Map.of()).json();
        assertThat(month.valueStream().map(day -> day.path("heldOn").asString()).distinct())
                .containsExactly("2027-02-10", "2027-02-28");
        Map<String, Object> backwards = Map.of(
                "days", List.of(10), "shift", "KEEP", "opens", "14:00:00", "closes", "12:00:00", "notices", List.of(2));
        assertThat(station.put("/api/receptions/plan", backwards).detail()).contains("结束要晚于开始");
        for (String field : plan.keySet()) {
            Map<String, Object> without = new HashMap<>(plan);
            without.put(field, null);
            Answer refused = station.put("/api/receptions/plan", without);
            assertThat(refused.status()).as(field + refused.body()).isIn(400, 422);
            assertThat(refused.detail()).contains("请");
        }
        assertThat(as(Role.DEPUTY, "d063").get("/api/receptions?month=2027-02").status())
                .isEqualTo(403);
    }

    private String suggest(Client who, long visitor) {
        Answer made = who.post("/api/visitors/" + visitor + "/suggestion", Map.of("category", "R1"));
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        return made.at("number").asString();
    }

    private JsonNode day(String planned) {
        return day(planned, VENUE);
    }

    private JsonNode day(String planned, String station) {
        return as(Role.STATION)
                .get("/api/receptions?month=" + planned.substring(0, 7))
                .json()
                .valueStream()
                .filter(day -> day.path("plannedOn").asString().equals(planned))
                .filter(day -> day.path("station").asString().equals(station))
                .findFirst()
                .orElseThrow();
    }

    private static String heldOn(JsonNode day) {
        return day.path("heldOn").asString();
    }

    private Answer assign(long id, String... deputies) {
        return as(Role.STATION).put("/api/receptions/" + id + "/deputies", Map.of("deputies", List.of(deputies)));
    }

    private Answer sign(long id, String deputy) {
        return as(Role.STATION).post("/api/receptions/" + id + "/sign", Map.of("deputy", deputy));
    }

    private Answer move(long id, String day, int version) {
        return as(Role.STATION)
                .post("/api/receptions/" + id + "/move", Map.of("day", day, "why", "全镇防汛", "version", version));
    }

    private Answer close(long id) {
        int version = jdbc.queryForObject("SELECT version FROM reception WHERE id = ?", Integer.class, id);
        return as(Role.STATION).post("/api/receptions/" + id + "/close", Map.of("version", version));
    }

    /** What was said under keys like this, the first first. */
    private List<String> told(String key) {
        return jdbc
                .queryForList(
                        "SELECT words FROM outbox WHERE reply_key LIKE ? ORDER BY id", byte[].class, "reception:" + key)
                .stream()
                .map(seal::open)
                .toList();
    }

    private int count(String sql) {
        return jdbc.queryForObject(sql, Integer.class);
    }
}
