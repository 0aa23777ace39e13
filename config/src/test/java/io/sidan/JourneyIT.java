package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A case on its road from the group to its end, through the HTTP surface alone. */
class JourneyIT extends RunningServer {

    private static final Map<String, String> DISPATCH = Map.of("move", "DISPATCH", "unit", "u04", "due", "2099-06-01");
    private static final Map<String, Object> ANSWER = Map.of(
            "move", "ANSWER",
            "answerClass", "A",
            "words", "灯已换好,打13812345678可查",
            "contact", "6月3日上门",
            "evidence", List.of("before.jpg", "after.jpg"));

    @Test
    void goesFromTheGroupToItsEnd() {
        Chat chat = Chat.in("wr-gulou");
        String number = opened(chat.says("r1", "鼓楼底路灯不亮,黑灯瞎火的,请镇里派人修一修"));
        Client deputy = deputy("d001");
        Client station = station();
        Client unit = unit("u04");

        JsonNode told = station.get("/api/suggestions/" + number).json();
        assertThat(told.path("category").asString()).isEqualTo("R2");
        assertThat(told.path("group").asString()).isEqualTo("wr-gulou");
        assertThat(told.path("district").asString()).isEqualTo("pq-gulou");
        assertThat(told.path("messages").get(0).path("text").asString()).startsWith("鼓楼底路灯不亮");

        accepted(move(deputy, number, "ACCEPT"), "ACCEPTED");
        accepted(move(station, number, DISPATCH), "DISPATCHED");
        accepted(move(unit, number, "SIGN"), "IN_PROGRESS");
        accepted(move(unit, number, ANSWER), "ANSWERED");
        accepted(move(deputy, number, "CLOSE"), "CLOSED");

        JsonNode closed = station.get("/api/suggestions/" + number).json();
        assertThat(texts(closed.path("steps"), "move"))
                .containsExactly("REGISTER", "ACCEPT", "DISPATCH", "SIGN", "ANSWER", "CLOSE");
        assertThat(texts(closed.path("steps"), "label")).containsExactly("登记", "接单", "派单", "签收", "答复", "销单");
        assertThat(texts(closed.path("steps"), "to"))
                .containsExactly("REGISTERED", "ACCEPTED", "DISPATCHED", "IN_PROGRESS", "ANSWERED", "CLOSED");
        assertThat(texts(closed.path("steps"), "role"))
                .containsExactly("BOT", "DEPUTY", "STATION", "UNIT", "UNIT", "DEPUTY");
        JsonNode answer = closed.path("answers").get(0);
        assertThat(answer.path("answerClass").asString()).isEqualTo("A");
        assertThat(answer.path("words").asString()).isEqualTo("灯已换好,打138****5678可查");
        assertThat(answer.path("evidence").size()).isEqualTo(2);
        assertThat(station.get("/api/ledger/verify").at("valid").asBoolean()).isTrue();
    }

    @Test
    void refusesEveryStepOutOfPlaceInWords() {
        String number = opened(Chat.in("wr-dongguan").says("r2", "东关小学门口停水了,家家没水吃,请快来修"));
        Client deputy = deputy("d016");
        Client otherDeputy = deputy("d017");
        Client station = station();
        Client unit = unit("u01");
        Client otherUnit = unit("u03");

        refused(move(nobody(), number, "ACCEPT"), 403);
        refused(move(unit, number, "SIGN"), 403);
        refused(move(unit, number, "ACCEPT"), 403);
        refused(move(deputy, number, "CLOSE"), 409);
        refusedFor(move(deputy, number, "RESOLVE"), "words");
        accepted(move(deputy, number, "ACCEPT"), "ACCEPTED");
        refused(move(otherDeputy, number, "FORWARD"), 403);
        refusedFor(move(deputy, number, "DECLINE"), "reason");
        refused(move(deputy, number, DISPATCH), 403);
        refusedFor(move(station, number, Map.of("move", "DISPATCH", "unit", "没有的单位")), "unit");
        refusedFor(move(station, number, Map.of("move", "DISPATCH", "unit", "u01", "due", "2020-01-01")), "due");
        refusedFor(
                move(station, number, Map.of("move", "DISPATCH", "unit", "u01", "assisting", List.of("nobody"))),
                "assisting");
        accepted(move(station, number, Map.of("move", "DISPATCH", "unit", "县城乡供水公司")), "DISPATCHED");
        refused(move(otherUnit, number, "SIGN"), 403);
        refused(move(unit, number, ANSWER), 409);
        accepted(move(unit, number, "SIGN"), "IN_PROGRESS");
        refusedFor(move(unit, number, Map.of("move", "ANSWER", "words", "修好了")), "answerClass");
        refusedFor(move(unit, number, Map.of("move", "ANSWER", "answerClass", "A")), "words");
        accepted(move(unit, number, ANSWER), "ANSWERED");
        refused(move(otherDeputy, number, "CLOSE"), 403);
        accepted(move(deputy, number, "CLOSE"), "CLOSED");
        refused(move(deputy, number, "CLOSE"), 409);
        refused(move(station, number, "NOTE"), 409);
        refused(move(deputy, "LH-1999-0001", "ACCEPT"), 404);
        assertThat(steps(number)).isEqualTo(6);
    }

    @Test
    void closesForNobodyWithoutTheSecondKey() {
        String number = opened(Chat.in("wr-jinfu").says("r3", "晋福广场垃圾成堆没人清理,臭死人,请派人拉走"));
        Client unit = unit("u03");
        move(station(), number, Map.of("move", "DISPATCH", "unit", "u03"));
        move(unit, number, "SIGN");
        accepted(move(unit, number, ANSWER), "ANSWERED");

        refused(move(admin(), number, "CLOSE"), 403);
        refused(move(unit, number, "CLOSE"), 403);
        assertThat(refused(move(station(), number, "CLOSE"), 409)).contains("10 个工作日");
        refused(move(chair(), number, "CLOSE"), 409);
        assertThat(stateOf(number)).isEqualTo("ANSWERED");
        accepted(move(deputy("d039"), number, "CLOSE"), "CLOSED");
    }

    @Test
    void closesAPromiseOnlyOnceItIsKept() {
        String number = opened(Chat.in("wr-jinfu").says("r3", "坑东涵洞积水,路都淹了过不去,请派人来修"));
        Client unit = unit("u02");
        accepted(move(station(), number, "DISPATCH"), "DISPATCHED"); // to the unit in charge of the category
        move(unit, number, "SIGN");
        accepted(move(unit, number, Map.of("move", "ANSWER", "answerClass", "B", "words", "列入下月计划")), "ANSWERED");
        refused(move(deputy("d046"), number, "CLOSE"), 409);
        refusedFor(move(station(), number, "TRACK"), "due");
        accepted(move(station(), number, Map.of("move", "TRACK", "due", "2099-01-01")), "TRACKING");
        refused(move(deputy("d046"), number, "CLOSE"), 409);
        accepted(move(unit, number, Map.of("move", "RESUME", "words", "已修好")), "ANSWERED");
        accepted(move(deputy("d046"), number, "CLOSE"), "CLOSED");
        assertThat(steps(number)).isEqualTo(7);
    }

    @Test
    void asksAnotherHandToCloseWhatADeputySettledAlone() {
        Client deputy = deputy("d063");
        String number = opened(Chat.in("wr-renzhuang").says("r4", "仁庄南口井盖没了,太危险,快派人来"));
        accepted(move(deputy, number, Map.of("move", "RESOLVE", "words", "我带人盖好了")), "ANSWERED");
        assertThat(refused(move(deputy, number, "CLOSE"), 403)).contains("另一位代表");
        accepted(move(deputy("d064"), number, "CLOSE"), "CLOSED");

        String other = opened(Chat.in("wr-renzhuang").says("r4", "仁庄文化广场井盖没了,太危险,快派人来"));
        accepted(move(deputy, other, Map.of("move", "RESOLVE", "evidence", List.of("photo.jpg"))), "ANSWERED");
        accepted(move(station(), other, "CLOSE"), "CLOSED");
    }

    @Test
    void goesOnceMoreAroundWhenItIsReworked() {
        Client deputy = deputy("d051");
        String number = opened(Chat.in("wr-jinjiajie").says("r5", "靳家街老井跟前下水道堵了,污水横流,请来人疏通"));
        accepted(move(deputy, number, Map.of("move", "RESOLVE", "words", "通了")), "ANSWERED");
        refusedFor(move(deputy, number, "REWORK"), "reason");
        JsonNode again = accepted(move(deputy, number, Map.of("move", "REWORK", "words", "又堵了")), "ACCEPTED");
        assertThat(again.path("round").asInt()).isEqualTo(2);
        assertThat(again.path("answers").size()).isEqualTo(1);
        refused(move(deputy("d052"), number, "CLOSE"), 409);
    }

    @Test
    void refusesWhoSawAnOlderVersion() {
        String number = opened(Chat.in("wr-guihua").says("r8", "上桂花西渠塌了,浇地难,请镇里派人修"));
        Client station = station();
        int seen = station.get("/api/suggestions/" + number).at("version").asInt();
        accepted(move(station, number, Map.of("move", "SUPERVISE", "version", seen)), "REGISTERED");
        assertThat(refused(move(station, number, Map.of("move", "NOTE", "words", "看过", "version", seen)), 409))
                .contains("「督办」", "请看过再办");
        accepted(move(station, number, Map.of("move", "NOTE", "words", "看过", "version", seen + 1)), "REGISTERED");
    }

    @Test
    void showsAndOffersEachPersonOnlyWhatIsTheirs() {
        String number = opened(Chat.in("wr-chengbei").says("r9", "李庄坡底路灯不亮,走夜路危险,请派人修"));
        Client unit = unit("u04");
        assertThat(texts(deputy("d034").get("/api/suggestions/" + number).at("moves"), "move"))
                .contains("ACCEPT", "RESOLVE")
                .doesNotContain("DISPATCH", "SIGN", "CLOSE");
        for (Client stranger : List.of(unit, deputy("d088"))) {
            refused(stranger.get("/api/suggestions/" + number), 404);
            assertThat(texts(stranger.get("/api/suggestions?q=" + number).at("items"), "number"))
                    .isEmpty();
        }
        accepted(move(station(), number, DISPATCH), "DISPATCHED");
        assertThat(texts(unit.get("/api/suggestions/" + number).at("moves"), "move"))
                .contains("SIGN", "ASK_RETURN")
                .doesNotContain("ANSWER", "DISPATCH");
    }

    @Test
    void undoesTheLastMoveOfTheSameHandAlone() {
        String number = opened(Chat.in("wr-chengbei").says("r9", "洪河漫水桥护栏断了,太危险,请派人修"));
        accepted(move(deputy("d037"), number, "ACCEPT"), "ACCEPTED");
        refused(move(station(), number, "UNDO"), 409);
        accepted(move(deputy("d037"), number, "UNDO"), "REGISTERED");
        refused(move(deputy("d037"), number, "UNDO"), 409);
        assertThat(texts(station().get("/api/suggestions/" + number).at("steps"), "move"))
                .containsExactly("REGISTER", "ACCEPT", "UNDO");
        assertThat(station().get("/api/ledger/verify").at("valid").asBoolean()).isTrue();
    }

    @Test
    void isFoundByWordsStateCategoryDistrictAndNumber() {
        String number = opened(Chat.in("wr-huaiping").says("r10", "老水磨那座危桥快塌了,没人敢走,请派人加固"));
        Client station = station();
        assertThat(texts(station.get("/api/suggestions?q=" + encoded("危桥快塌")).at("items"), "number"))
                .containsExactly(number);
        assertThat(texts(station.get("/api/suggestions?q=" + number).at("items"), "number"))
                .containsExactly(number);
        JsonNode one = station.get("/api/suggestions/" + number).json();
        String path = "/api/suggestions?state=REGISTERED&category="
                + one.path("category").asString() + "&district="
                + one.path("district").asString();
        assertThat(texts(station.get(path).at("items"), "number")).contains(number);
        assertThat(station.get("/api/suggestions?q=" + encoded("根本没有这回事啊"))
                        .at("total")
                        .asInt())
                .isZero();
    }

    private JsonNode accepted(Answer answer, String state) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.at("state").asString()).isEqualTo(state);
        return answer.json();
    }

    private static String refused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.detail()).containsPattern("\\p{IsHan}");
        return answer.detail();
    }

    private static void refusedFor(Answer answer, String field) {
        refused(answer, 422);
        assertThat(answer.at("field").asString("")).isEqualTo(field);
    }

    private int steps(String number) {
        return station().get("/api/suggestions/" + number).at("steps").size();
    }

    private static List<String> texts(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path(field).asString(""))
                .toList();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
