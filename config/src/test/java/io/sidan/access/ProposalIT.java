package io.sidan.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Client;
import io.sidan.core.roster.Role;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A proposal on its way from three suggestions to 满意, and whatever stands in its way. */
class ProposalIT extends TownIT {

    private static final Map<String, Object> TEXT = Map.of(
            "title", "关于修复仁庄村西干渠的建议",
            "grounds", "仁庄村西干渠多处塌陷，今年以来片区内多户反映浇不上地，影响秋粮。",
            "request", "一、今年封冻前修复塌陷的渠段；二、明确管护的人和钱。",
            "category", "W2",
            "meeting", "五届四次会议");

    private Client leader;
    private Client other;
    private Client station;
    private Client chair;
    private Client unit;

    @BeforeEach
    void people() {
        clock.moveTo("2026-06-01");
        leader = as(Role.DEPUTY, "d063");
        other = as(Role.DEPUTY, "d064");
        station = as(Role.STATION);
        chair = as(Role.CHAIR);
        unit = as(Role.UNIT, "u02");
    }

    @Test
    void goesFromThreeSuggestionsToSatisfied() {
        List<String> sources = List.of(open(false), open(false), open(false));
        long id = write(leader, Map.of("sources", sources, "cosigners", List.of("d064")));
        assertThat(refusal(leader, id, "SUBMIT", Map.of())).contains("还没有签名");
        go(other, id, "COSIGN");
        go(leader, id, "SUBMIT");
        go(station, id, "RETURN", Map.of("words", "请写明渠段的长度"));
        Map<String, Object> better = new HashMap<>(TEXT);
        better.put("grounds", "仁庄村西干渠塌陷约两百米，片区内多户浇不上地。");
        better.put("cosigners", List.of("d064"));
        done(leader.put("/api/proposals/" + id, better));
        go(other, id, "COSIGN");
        go(leader, id, "SUBMIT");
        JsonNode filed = go(station, id, "FILE");
        assertThat(filed.at("/proposal/number").asString()).matches("[A-Z]+-J-2026-\\d{3}");
        assertThat(refusal(station, id, "ASSIGN", Map.of("unit", "u02"))).contains("主席团");
        JsonNode assigned = go(chair, id, "ASSIGN", Map.of("unit", "u02", "assisting", List.of("u03")));
        assertThat(assigned.at("/proposal/dueAt").asString()).startsWith("2026-09-01");
        go(unit, id, "SIGN");
        go(as(Role.UNIT, "u03"), id, "ASSIST", Map.of("words", "水利设施图纸已提供"));
        go(unit, id, "ANSWER", Map.of("answerClass", "A", "words", "渠已修通", "contact", "六月九日到村里和两位代表当面谈过"));
        go(other, id, "RATE", Map.of("grade", "FAIR", "receivedOn", "2026-06-10"));
        JsonNode closed = go(leader, id, "RATE", Map.of("grade", "SATISFIED"));
        assertThat(closed.at("/proposal/state").asString()).isEqualTo("CLOSED");
        assertThat(closed.path("ratings").size()).isEqualTo(2);
        assertThat(paper(station, id, "document")).contains("西干渠", "渠已修通", "基本满意", "镇水利站");
        assertThat(paper(leader, id, "opinion")).contains("征询意见表", "□ 不满意");
        JsonNode reported = go(chair, id, "REPORT", Map.of("words", "五届五次会议"));
        assertThat(reported.at("/proposal/state").asString()).isEqualTo("REPORTED");
        assertThat(reported.path("sources").size()).isEqualTo(3);
        for (String number : sources) {
            JsonNode source = station.get("/api/suggestions/" + number).json();
            assertThat(source.path("state").asString()).isEqualTo("REGISTERED");
            assertThat(source.path("steps").findValuesAsString("move")).contains("PROMOTE");
        }
    }

    @Test
    void goesBackToWorkWhenSomebodyIsDissatisfied() {
        long id = inProgress();
        answer(id, "A");
        assertThat(refusal(leader, id, "RATE", Map.of("grade", "DISSATISFIED"))).contains("为什么");
        JsonNode again = go(leader, id, "RATE", Map.of("grade", "DISSATISFIED", "words", "下游还是没水"));
        assertThat(again.at("/proposal/state").asString()).isEqualTo("IN_PROGRESS");
        assertThat(again.at("/proposal/round").asInt()).isEqualTo(2);
        assertThat(again.at("/proposal/dueAt").asString()).startsWith("2026-07-01");
        answer(id, "A");
        JsonNode twice = go(leader, id, "RATE", Map.of("grade", "DISSATISFIED", "words", "还是没水"));
        assertThat(twice.at("/proposal/supervised").asBoolean()).isTrue();
        assertThat(twice.path("answers").size()).as("the old answers stay").isEqualTo(2);
    }

    @Test
    void keepsAnAccountOfWhatWasPromised() {
        long id = inProgress();
        assertThat(refusal(unit, id, "ANSWER", Map.of("answerClass", "B", "words", "列入计划")))
                .contains("承诺哪天");
        go(unit, id, "ANSWER", Map.of("answerClass", "B", "words", "列入计划", "due", "2026-07-10"));
        JsonNode tracked = go(leader, id, "RATE", Map.of("grade", "SATISFIED"));
        assertThat(tracked.at("/proposal/state").asString()).isEqualTo("TRACKING");
        assertThat(promise(id).path("late").asBoolean()).isFalse();
        clock.moveTo("2026-07-11");
        assertThat(promise(id).path("late").asBoolean()).isTrue();
        assertThat(ids(station, "overdue=true")).contains(id);
        go(unit, id, "KEEP", Map.of("words", "水渠通水了"));
        assertThat(promise(id).path("keptAt").isNull()).isFalse();
        assertThat(go(leader, id, "RATE", Map.of("grade", "SATISFIED"))
                        .at("/proposal/state")
                        .asString())
                .isEqualTo("CLOSED");
    }

    @Test
    void takesSilenceForNoRating() {
        long id = inProgress();
        answer(id, "A");
        assertThat(refusal(station, id, "CLOSE", Map.of("words", "没有回音"))).contains("还不满");
        clock.moveTo("2026-06-16");
        JsonNode closed = go(station, id, "CLOSE", Map.of("words", "没有回音"));
        assertThat(closed.at("/proposal/state").asString()).isEqualTo("CLOSED");
        assertThat(closed.path("ratings").isEmpty()).isTrue();
    }

    @Test
    void isGivenBackOnceAndExtendedOnce() {
        long id = filed();
        go(chair, id, "ASSIGN", Map.of("unit", "u02", "complex", true));
        assertThat(open(station, id).at("/proposal/dueAt").asString()).startsWith("2026-12-01");
        go(unit, id, "ASK_RETURN", Map.of("words", "不归我们管"));
        go(chair, id, "RULE_RETURN", Map.of("granted", false));
        assertThat(refusal(unit, id, "ASK_RETURN", Map.of("words", "还是不归我们"))).contains("不能再申请");
        go(unit, id, "SIGN");
        assertThat(refusal(chair, id, "EXTEND", Map.of("words", "雨季", "due", "2026-11-30")))
                .contains("以后");
        go(chair, id, "EXTEND", Map.of("words", "雨季", "due", "2026-12-31"));
        assertThat(refusal(chair, id, "EXTEND", Map.of("words", "雨季", "due", "2027-01-31")))
                .contains("延过一次");
    }

    @Test
    void isTakenBackWhenAllWhoSignedAgree() {
        long id = write(leader, Map.of("cosigners", List.of("d064")));
        go(other, id, "COSIGN");
        go(leader, id, "SUBMIT");
        assertThat(go(leader, id, "WITHDRAW").at("/proposal/state").asString()).isEqualTo("SUBMITTED");
        assertThat(refusal(leader, id, "WITHDRAW", Map.of())).contains("已经同意撤回");
        assertThat(go(other, id, "WITHDRAW").at("/proposal/state").asString()).isEqualTo("WITHDRAWN");
    }

    @Test
    void isWantedAgainByWhoWritesItAnew() {
        long id = write(leader, Map.of("cosigners", List.of("d064")));
        go(other, id, "COSIGN");
        go(leader, id, "SUBMIT");
        go(leader, id, "WITHDRAW");
        go(station, id, "RETURN", Map.of("words", "请写清楚在哪一段"));
        done(leader.put("/api/proposals/" + id, with(Map.of())));
        assertThat(go(leader, id, "WITHDRAW").at("/proposal/state").asString()).isEqualTo("WITHDRAWN");
    }

    @Test
    void isOneMatterInTheDeputysOwnWords() {
        String source = open(false);
        supports(source, "wm-second", "村西头那道渠塌了七八米水进不了地玉米快旱死了");
        Map<String, Object> copied = new HashMap<>(TEXT);
        copied.put("sources", List.of(source));
        copied.put("grounds", "群众说：村西头那道渠塌了七八米，水进不了地，玉米快旱死了。");
        Answer refused = leader.post("/api/proposals", copied);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.detail()).contains("群众的原话");
        Answer kept = leader.post("/api/proposals", with(Map.of("sources", List.of(open(true)))));
        assertThat(kept.status())
                .as("a confidential case is none of a deputy's who has not taken it")
                .isEqualTo(404);
        jdbc.update("UPDATE suggestion SET category = 'R1' WHERE number = ?", source);
        Answer two = leader.post("/api/proposals", with(Map.of("sources", List.of(source, open(false)))));
        jdbc.update("UPDATE suggestion SET category = 'W2' WHERE number = ?", source); // as its last step left it
        assertThat(two.detail()).contains("只说一件事");
        assertThat(jdbc.queryForObject("SELECT promoted FROM suggestion WHERE number = ?", Boolean.class, source))
                .as("nothing half-done")
                .isFalse();
    }

    @Test
    void isSeenByItsOwnUntilItIsFiled() {
        long id = write(leader, Map.of("cosigners", List.of("d064")));
        Client stranger = as(Role.DEPUTY, "d020");
        assertThat(stranger.get("/api/proposals/" + id).status()).isEqualTo(404);
        assertThat(as(Role.UNIT, "u02").get("/api/proposals/" + id).status()).isEqualTo(404);
        assertThat(open(other, id).path("moves").findValuesAsString("move")).containsExactly("COSIGN");
        go(other, id, "COSIGN");
        go(leader, id, "SUBMIT");
        go(station, id, "FILE");
        assertThat(ids(stranger, "size=200")).contains(id);
        assertThat(open(stranger, id).path("moves").isEmpty()).isTrue();
        assertThat(admin().post("/api/proposals", with(Map.of())).status()).isEqualTo(403);
        assertThat(leader.put("/api/proposals/" + id, with(Map.of())).status()).isEqualTo(409);
        Answer stale = station.post(
                "/api/proposals/" + id + "/moves", Map.of("move", "SUPERVISE", "words", "慢", "version", 1));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stranger().get("/api/proposals").status()).isEqualTo(401);
    }

    @Test
    void takesAPaperFromTheStation() {
        Map<String, Object> paper = with(Map.of("leader", "d063"));
        long id = station.post("/api/proposals", paper).json().path("id").asLong();
        go(station, id, "SUBMIT");
        assertThat(go(station, id, "FILE").at("/proposal/leader").asString()).isEqualTo("d063");
        assertThat(station.post("/api/proposals", with(Map.of())).detail()).contains("领衔");
    }

    private static String paper(Client who, long id, String which) {
        HttpResponse<byte[]> answer = Bytes.of(who, "/api/proposals/" + id + "/" + which);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Bytes.words(answer.body());
    }

    private long inProgress() {
        long id = filed();
        go(chair, id, "ASSIGN", Map.of("unit", "u02"));
        go(unit, id, "SIGN");
        return id;
    }

    private long filed() {
        long id = write(leader, Map.of());
        go(leader, id, "SUBMIT");
        go(station, id, "FILE");
        return id;
    }

    private void answer(long id, String answerClass) {
        go(unit, id, "ANSWER", Map.of("answerClass", answerClass, "words", "修好了"));
    }

    private JsonNode promise(long id) {
        return station.get("/api/proposals/promises")
                .json()
                .valueStream()
                .filter(one -> one.path("id").asLong() == id)
                .findFirst()
                .orElseThrow();
    }

    private static List<Long> ids(Client who, String query) {
        List<Long> ids = new ArrayList<>();
        who.get("/api/proposals?" + query)
                .at("items")
                .forEach(one -> ids.add(one.path("id").asLong()));
        return ids;
    }

    private static Map<String, Object> with(Map<String, Object> more) {
        Map<String, Object> form = new HashMap<>(TEXT);
        form.putAll(more);
        return form;
    }

    private long write(Client who, Map<String, Object> more) {
        Answer written = who.post("/api/proposals", with(more));
        done(written);
        return written.json().path("id").asLong();
    }

    private static JsonNode open(Client who, long id) {
        return who.get("/api/proposals/" + id).json();
    }

    private JsonNode go(Client who, long id, String move) {
        return go(who, id, move, Map.of());
    }

    private JsonNode go(Client who, long id, String move, Map<String, Object> details) {
        Answer made = make(who, id, move, details);
        done(made);
        return made.json();
    }

    private String refusal(Client who, long id, String move, Map<String, Object> details) {
        Answer refused = make(who, id, move, details);
        assertThat(refused.status()).as(refused.body()).isBetween(400, 422);
        return refused.detail();
    }

    private static Answer make(Client who, long id, String move, Map<String, Object> details) {
        Map<String, Object> form = new HashMap<>(details);
        form.put("move", move);
        return who.post("/api/proposals/" + id + "/moves", form);
    }
}
