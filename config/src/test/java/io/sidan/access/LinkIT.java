package io.sidan.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Client;
import io.sidan.core.roster.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Units, residents and deputies who come by a link, without an account. */
class LinkIT extends TownIT {

    @BeforeEach
    void someDay() {
        clock.moveTo("2026-06-03");
    }

    @Test
    void letsAUnitAnswerWithoutAnAccount() {
        String number = dispatched(false);
        String token = token(give(number, "UNIT"));
        Answer seen = visit(token);
        done(seen);
        assertThat(seen.body()).contains("水渠塌了").doesNotContain("13912345678", REPORTER, "d063");
        assertThat(moves(seen)).containsExactly("SIGN", "ASK_RETURN");
        done(go(token, "SIGN"));
        done(go(token, "ASK_EXTENSION", Map.of("words", "等材料", "due", "2026-07-30")));
        Answer answered = go(token, "ANSWER", Map.of("answerClass", "A", "words", "渠修通了"));
        done(answered);
        assertThat(answered.at("state").asString()).isEqualTo("ANSWERED");
        assertThat(moves(answered)).isEmpty();
        assertThat(channels(number)).contains("UNIT link");
        Answer more = go(token, "NOTE", Map.of("words", "随便说说"));
        assertThat(more.status()).isEqualTo(403);
        assertThat(more.detail()).contains("补充");
    }

    @Test
    void letsAResidentSendItBackToWork() {
        String number = answered();
        String token = token(give(number, "RESIDENT"));
        Answer seen = visit(token);
        assertThat(seen.body())
                .contains("水渠塌了", "修好了", "已经答复")
                .doesNotContain("13912345678", REPORTER, "内部的话", "我家也是", "d063");
        assertThat(moves(seen)).contains("RATE", "REWORK");
        assertThat(go(token, "RATE", Map.of("grade", "DISSATISFIED")).status()).isEqualTo(422);
        Answer rated = go(token, "RATE", Map.of("grade", "DISSATISFIED", "words", "又塌了"));
        done(rated);
        assertThat(rated.at("state").asString()).isEqualTo("IN_PROGRESS");
        assertThat(rated.at("round").asInt()).isEqualTo(2);
        assertThat(go(token, "DISPATCH").status()).isEqualTo(403);
    }

    @Test
    void goesOnceMoreAroundUntilTheResidentIsSatisfied() {
        String number = answered();
        String resident = token(give(number, "RESIDENT"));
        String unit = token(give(number, "UNIT"));
        done(go(resident, "RATE", Map.of("grade", "DISSATISFIED", "words", "下雨又塌了")));
        assertThat(go(resident, "CLOSE").status()).isEqualTo(409);
        done(go(unit, "ANSWER", Map.of("answerClass", "A", "words", "用石头重砌了")));
        Answer asked = visit(resident);
        assertThat(asked.at("answers").size()).isEqualTo(2);
        assertThat(moves(asked)).contains("RATE", "CLOSE");
        done(go(resident, "RATE", Map.of("grade", "SATISFIED")));
        assertThat(go(resident, "RATE", Map.of("grade", "FAIR")).status()).isEqualTo(409);
        assertThat(go(resident, "CLOSE").detail()).contains("已销单");

        JsonNode closed = as(Role.STATION).get("/api/suggestions/" + number).json();
        assertThat(closed.path("state").asString()).isEqualTo("CLOSED");
        assertThat(closed.path("round").asInt()).isEqualTo(2);
        assertThat(closed.path("answers").size()).isEqualTo(2);
        assertThat(closed.path("steps")
                        .valueStream()
                        .map(step -> step.path("move").asString()
                                + (step.path("move").asString().equals("RATE")
                                        ? " " + step.path("reason").asString()
                                        : ""))
                        .toList())
                .endsWith("ANSWER", "RATE DISSATISFIED", "ANSWER", "RATE SATISFIED");
        assertThat(as(Role.STATION).get("/api/ledger/verify").at("valid").asBoolean())
                .isTrue();
    }

    @Test
    void closesNoPromiseByARatingAlone() {
        String number = dispatched(false);
        String unit = token(give(number, "UNIT"));
        String resident = token(give(number, "RESIDENT"));
        done(go(unit, "SIGN"));
        done(go(unit, "ANSWER", Map.of("answerClass", "B", "words", "列入下月计划")));
        done(go(resident, "RATE", Map.of("grade", "FAIR")));
        assertThat(state(number)).isEqualTo("ANSWERED");
        done(go(resident, "CLOSE"));
        assertThat(state(number)).isEqualTo("CLOSED");
    }

    @Test
    void showsADeputyTheWorkbench() {
        String number = open(false);
        Answer made = as(Role.STATION).post("/api/links", Map.of("code", "d064"));
        String token = token(made);
        assertThat(visit(token).body()).contains(number);
        done(stranger().get("/api/links/" + token + "?number=" + number));
        assertThat(go(token, "ACCEPT").status()).isEqualTo(422);
        done(go(token, "ACCEPT", Map.of("number", number)));
        String elsewhere = open("wr-dongguan", "pq-dongguan", false);
        assertThat(go(token, "ACCEPT", Map.of("number", elsewhere)).status()).isEqualTo(403);
    }

    @Test
    void refusesAnExpiredLink() {
        String number = dispatched(false);
        String token = token(give(number, "UNIT"));
        clock.pass(Duration.ofDays(60).minusMillis(1));
        done(visit(token));
        clock.pass(Duration.ofMillis(1));
        refused(token, number, 410, "已经过期");
    }

    @Test
    void endsAResidentsLinkNinetyDaysAfterClosing() {
        String number = answered();
        String token = token(give(number, "RESIDENT"));
        clock.pass(Duration.ofDays(10));
        done(go(token, "CLOSE"));
        clock.pass(Duration.ofDays(89));
        done(visit(token));
        clock.pass(Duration.ofDays(1));
        refused(token, number, 410, "已经过期");
    }

    @Test
    void refusesARevokedLink() {
        String number = dispatched(false);
        Answer made = give(number, "UNIT");
        done(visit(token(made)));
        String path = "/api/links/" + made.at("id").asLong();
        assertThat(as(Role.DEPUTY, "d063").delete(path).status()).isEqualTo(403);
        assertThat(stranger().delete(path).status()).isIn(401, 403);
        assertThat(as(Role.STATION).delete(path).status()).isEqualTo(204);
        assertThat(as(Role.STATION).delete(path).status()).isEqualTo(404);
        refused(token(made), number, 410, "已经停用");
    }

    /** Any bit of the id, the end or the stamp. */
    @ParameterizedTest
    @ValueSource(ints = {3, 10, 15, 20, 22, 40, 63})
    void refusesAForgedLink(int at) {
        String number = dispatched(false);
        String token = token(give(number, "UNIT"));
        char other = token.charAt(at) == 'A' ? 'B' : 'A';
        refused(token.substring(0, at) + other + token.substring(at + 1), number, 404, "这个链接不对");
    }

    @Test
    void refusesWhatIsNoToken() {
        for (String token : List.of("x", "A".repeat(64), "_".repeat(64), "链接", "A".repeat(65))) {
            Answer refused = visit(URLEncoder.encode(token, StandardCharsets.UTF_8));
            assertThat(refused.status()).as(token).isEqualTo(404);
            assertThat(refused.detail()).contains("这个链接不对");
        }
    }

    @Test
    void opensNoOtherCaseThanItsOwn() {
        String own = dispatched(false);
        String other = dispatched(false);
        String token = token(give(own, "UNIT"));
        assertThat(stranger().get("/api/links/" + token + "?number=" + other).status())
                .isEqualTo(404);
        Answer refused = go(token, "SIGN", Map.of("number", other));
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.detail()).contains("只管 " + own);
        assertThat(state(other)).isEqualTo("DISPATCHED");
    }

    @Test
    void endsForAUnitWhoseCaseWentToAnother() {
        String number = dispatched(false);
        String token = token(give(number, "UNIT"));
        done(move(as(Role.STATION), number, "REASSIGN", Map.of("unit", "u04")));
        Answer visit = visit(token);
        assertThat(visit.status()).isEqualTo(410);
        assertThat(visit.detail()).contains("不归您");
        assertThat(go(token, "SIGN").status()).isEqualTo(403);
        assertThat(state(number)).isEqualTo("DISPATCHED");
    }

    @Test
    void readsAConfidentialCaseIntoTheLog() {
        String number = dispatched(true);
        String token = token(give(number, "UNIT"));
        int before = lines(number);
        done(visit(token));
        assertThat(lines(number) - before).isEqualTo(1);
    }

    @Test
    void isGivenByStaffToWhoHasToDoWithTheCase() {
        String fresh = open(false);
        assertThat(give(fresh, "UNIT").status()).isEqualTo(409);
        assertThat(give(fresh, "DEPUTY").status()).isEqualTo(409);
        assertThat(give(fresh, "ADMIN").status()).isEqualTo(422);
        String path = "/api/suggestions/" + fresh + "/links";
        assertThat(as(Role.STATION)
                        .post(path, Map.of("role", "RESIDENT", "code", "wm-nobody"))
                        .status())
                .isEqualTo(422);
        assertThat(admin().post(path, Map.of("role", "RESIDENT")).status()).isEqualTo(403);
        assertThat(as(Role.DEPUTY, "d063")
                        .post(path, Map.of("role", "RESIDENT"))
                        .status())
                .isEqualTo(403);
        done(give(fresh, "RESIDENT"));
        Answer all = as(Role.STATION).get(path);
        assertThat(all.json().size()).isEqualTo(1);
        assertThat(all.body()).doesNotContain(REPORTER);
    }

    @Test
    void isEndedByAPointWhoseItIsAlone() {
        String number = open(false);
        done(give(number, "RESIDENT"));
        long resident = idOf(number);
        Answer other = as(Role.POINT, "st-gulou").delete("/api/links/" + resident);
        assertThat(other.status()).as(other.body()).isIn(403, 404);
        done(as(Role.STATION).post("/api/links", Map.of("code", "d063")));
        long deputy = jdbc.queryForObject("SELECT MAX(id) FROM link", Long.class);
        Answer notMade = as(Role.POINT, "st-renzhuang").delete("/api/links/" + deputy);
        assertThat(notMade.status()).isEqualTo(403);
        assertThat(notMade.detail()).contains("不是您发的");
        done(as(Role.POINT, "st-renzhuang").delete("/api/links/" + resident));
    }

    private long idOf(String number) {
        return as(Role.STATION)
                .get("/api/suggestions/" + number + "/links")
                .json()
                .path(0)
                .path("id")
                .asLong();
    }

    private String dispatched(boolean confidential) {
        String number = open(confidential);
        Client station = as(Role.STATION);
        done(move(station, number, "ACCEPT", Map.of("deputy", "d063")));
        done(move(station, number, "DISPATCH", Map.of("unit", "u02")));
        return number;
    }

    private String answered() {
        String number = dispatched(false);
        Client station = as(Role.STATION);
        supports(number, "wm-neighbour", "我家也是");
        done(move(station, number, "NOTE", Map.of("words", "内部的话")));
        done(move(station, number, "SIGN"));
        done(move(station, number, "ANSWER", Map.of("answerClass", "A", "words", "修好了")));
        return number;
    }

    private Answer give(String number, String role) {
        return as(Role.STATION).post("/api/suggestions/" + number + "/links", Map.of("role", role));
    }

    private String token(Answer made) {
        done(made);
        String url = made.at("url").asString();
        assertThat(url).contains("/m/#");
        return url.substring(url.indexOf('#') + 1);
    }

    private Answer visit(String token) {
        return stranger().get("/api/links/" + token);
    }

    private Answer go(String token, String move) {
        return go(token, move, Map.of());
    }

    private Answer go(String token, String move, Map<String, Object> details) {
        Map<String, Object> form = new HashMap<>(details);
        form.put("move", move);
        return stranger().post("/api/links/" + token + "/moves", form);
    }

    private void refused(String token, String number, int status, String because) {
        String before = state(number);
        for (Answer answer : List.of(visit(token), go(token, "SIGN"))) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(status);
            assertThat(answer.detail()).contains(because);
        }
        assertThat(state(number)).isEqualTo(before);
    }

    private String state(String number) {
        return jdbc.queryForObject("SELECT state FROM suggestion WHERE number = ?", String.class, number);
    }

    private int lines(String number) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM access_log WHERE number = ?", Integer.class, number);
    }

    private List<String> channels(String number) {
        return as(Role.STATION)
                .get("/api/suggestions/" + number)
                .at("steps")
                .valueStream()
                .map(step -> step.path("role").asString() + " "
                        + step.path("channel").asString())
                .toList();
    }

    private static List<String> moves(Answer shown) {
        return shown.at("moves")
                .valueStream()
                .map(move -> move.path("move").asString())
                .toList();
    }
}
