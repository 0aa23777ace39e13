package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The roads beside the straight one: returned, extended, refused, referred, and two hands at one case. */
class SideRoadsIT extends RunningServer {

    private static final Map<String, String> RETURN = Map.of("move", "ASK_RETURN", "words", "这条渠归县水务局管");

    @Test
    void comesBackToBeDispatchedAnewWhenAReturnIsGranted() {
        String number = dispatched("r21", "上桂花村口那道渠塌了，水浇不到地里，请镇里派人修", "u02");
        Client unit = unit("u02");
        refused(move(station(), number, Map.of("move", "RULE_RETURN", "granted", true)), 409, "没有申请退单");
        accepted(move(unit, number, RETURN), "DISPATCHED");
        refused(move(unit, number, RETURN), 409, "正等裁定");
        accepted(move(chair(), number, Map.of("move", "RULE_RETURN", "granted", true)), "REGISTERED");
        refused(move(unit, number, "SIGN"), 403, "没有派给贵单位");
        accepted(move(station(), number, Map.of("move", "DISPATCH", "unit", "u04")), "DISPATCHED");
    }

    @Test
    void staysWithTheUnitForGoodWhenAReturnIsRefused() {
        String number = dispatched("r22", "东关老桥栏杆断了，孩子走过太危险，请派人修", "u04");
        Client unit = unit("u04");
        accepted(move(unit, number, "SIGN"), "IN_PROGRESS");
        accepted(move(unit, number, RETURN), "IN_PROGRESS");
        accepted(move(station(), number, Map.of("move", "RULE_RETURN", "granted", false)), "IN_PROGRESS");
        refused(move(unit, number, RETURN), 409, "已经裁定过一次");
    }

    @Test
    void isExtendedOnceBeforeItIsDue() {
        String number = dispatched("r23", "晋福村北头路面塌了个大坑，车过不去，请派人修", "u04");
        Client unit = unit("u04");
        accepted(move(unit, number, "SIGN"), "IN_PROGRESS");
        refused(move(unit, number, Map.of("move", "ASK_EXTENSION", "words", "等材料")), 422, "日期");
        accepted(move(unit, number, extension("2099-03-01")), "IN_PROGRESS");
        refused(move(station(), number, Map.of("move", "RULE_EXTENSION", "granted", true)), 403, "主席团");
        Answer granted = move(chair(), number, Map.of("move", "RULE_EXTENSION", "granted", true));
        assertThat(granted.at("dueAt").asString()).isEqualTo("2099-03-01T10:00:00Z");
        refused(move(unit, number, extension("2099-04-01")), 409, "只能申请一次");
    }

    @Test
    void showsTheDoorWhereItCannotBeTaken() {
        String number = opened(Chat.in("wr-jinfu").says("r24", "晋福西街欠我工钱，法院判了不给，请代表管一管"));
        refused(move(station(), number, "REFUSE"), 422, "请选择理由");
        refused(move(station(), number, Map.of("move", "REFUSE", "reason", "POLICE")), 422, "请选择理由");
        accepted(move(station(), number, Map.of("move", "REFUSE", "reason", "LITIGATION")), "REFUSED");
        refused(move(station(), number, Map.of("move", "DISPATCH", "unit", "u04")), 409, "不予受理");
    }

    @Test
    void goesToTheDisciplineCommissionInConfidence() {
        String number = opened(Chat.in("wr-renzhuang").says("r25", "仁庄村口的路修了半截就停了，没人管，请来人查一查"));
        accepted(move(chair(), number, Map.of("move", "REFER", "reason", "DISCIPLINE")), "REFERRED");
        assertThat(chair().get("/api/suggestions/" + number).at("confidential").asBoolean())
                .isTrue();
        assertThat(deputy("d063").get("/api/suggestions/" + number).status()).isEqualTo(404);
    }

    @Test
    void letsOneOfTwoClerksWinAndTheOtherLoseNothing() throws Exception {
        String number = opened(Chat.in("wr-dongguan").says("r26", "东关桥头路灯坏了一排，黑灯瞎火，请派人修"));
        int version = station().get("/api/suggestions/" + number).at("version").asInt();
        Callable<Answer> dispatch = () ->
                move(station(), number, Map.of("move", "DISPATCH", "unit", "u04", "words", "请尽快", "version", version));
        ExecutorService clerks = Executors.newFixedThreadPool(2);
        try {
            List<Integer> answers = clerks.invokeAll(List.of(dispatch, dispatch)).stream()
                    .map(SideRoadsIT::status)
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(200, 409);
        } finally {
            clerks.shutdownNow();
        }
        assertThat(station().get("/api/suggestions/" + number).at("steps").size())
                .isEqualTo(2);
    }

    private String dispatched(String resident, String words, String unit) {
        String number = opened(Chat.in("wr-guihua").says(resident, words));
        accepted(move(station(), number, Map.of("move", "DISPATCH", "unit", unit)), "DISPATCHED");
        return number;
    }

    private static Map<String, String> extension(String until) {
        return Map.of("move", "ASK_EXTENSION", "words", "等材料", "due", until);
    }

    private static int status(Future<Answer> answer) {
        try {
            return answer.get().status();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void accepted(Answer answer, String state) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.at("state").asString()).isEqualTo(state);
    }

    private static void refused(Answer answer, int status, String because) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.detail()).contains(because);
    }
}
