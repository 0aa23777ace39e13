package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the bot says, as staff see and change it. */
class VoiceIT extends RunningServer {

    @Test
    void leavesToStaffWhatTheBridgeCannotSay() {
        String number = opened(Chat.in("wr-gulou").says("v1", "鼓楼南街的水管爆了,水流了一街,没人管"));
        JsonNode notice = ofCase(number, "BY_HAND", "wr-gulou");
        assertThat(notice.path("words").asString()).contains("号已登记：");
        assertThat(notice.path("chatName").asString()).isNotEmpty();
        long id = notice.path("id").asLong();
        assertThat(station().post("/api/outbox/" + id + "/done", Map.of()).status())
                .isEqualTo(204);
        Answer again = station().post("/api/outbox/" + id + "/done", Map.of());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.detail()).contains("已转发");
        assertThat(station().post("/api/outbox/" + id + "/retry", Map.of()).status())
                .isEqualTo(409);
        assertThat(station().post("/api/outbox/0/retry", Map.of()).status()).isEqualTo(404);
        assertThat(ofCase(number, "DONE", "wr-gulou").path("doneBy").asString()).isNotEmpty();
    }

    @Test
    void showsTheOutboxToStaffAlone() {
        assertThat(nobody().get("/api/outbox").status()).isEqualTo(401);
        assertThat(unit("u01").get("/api/outbox").status()).isEqualTo(403);
        assertThat(deputy("d063").get("/api/templates").status()).isEqualTo(403);
        assertThat(deputy("d063").get("/api/alarms").status()).isEqualTo(403);
        assertThat(station().get("/api/outbox?state=NONSENSE").status()).isEqualTo(400);
        assertThat(chair().get("/api/outbox?size=1").at("total").asLong()).isNotNegative();
    }

    @Test
    void letsStaffTryAndChangeTheWording() {
        String path = "/api/templates/case.reworked";
        assertThat(station()
                        .post(path + "/preview", Map.of("words", "{number}号又办上了。"))
                        .at("text")
                        .asString())
                .isEqualTo("23号又办上了。");
        Answer refused = station().put(path, Map.of("words", "又办上了。"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("field").asString()).isEqualTo("words");
        Answer changed = station().put(path, Map.of("words", "{number}号又办上了。"));
        assertThat(changed.at("words").asString()).isEqualTo("{number}号又办上了。");
        assertThat(changed.at("editedBy").asString()).isNotEmpty();
        assertThat(changed.at("original").asString()).contains("重新办了");
        assertThat(station().post(path + "/preview", Map.of()).at("text").asString())
                .isEqualTo("23号又办上了。");
        assertThat(station().get("/api/templates/case.none").status()).isEqualTo(404);
        assertThat(station().get("/api/templates").json()).isNotEmpty();
    }

    @Test
    void ringsForDangerUntilSomebodyHasIt() {
        String number = opened(Chat.in("wr-renzhuang").says("v2", "仁庄学校门口井盖没了!!娃们放学走这,快来人"));
        JsonNode alarm = alarm(number);
        assertThat(alarm.path("open").asBoolean()).isTrue();
        assertThat(alarm.path("rung").asInt()).isPositive();
        String ack = "/api/alarms/" + alarm.path("id").asLong() + "/ack";
        assertThat(unit("u01").post(ack, Map.of()).status()).isEqualTo(403);
        assertThat(deputy("d001").post(ack, Map.of()).status())
                .as("not of this district")
                .isEqualTo(403);
        assertThat(station().post(ack, Map.of()).status()).isEqualTo(204);
        assertThat(alarm(number).path("open").asBoolean()).isFalse();
        assertThat(station().post(ack, Map.of()).status()).isEqualTo(409);
    }

    private JsonNode alarm(String number) {
        for (JsonNode item : station().get("/api/alarms").at("items")) {
            if (item.path("number").asString().equals(number)) {
                return item;
            }
        }
        throw new AssertionError("no alarm of " + number);
    }

    private JsonNode ofCase(String number, String state, String chat) {
        for (JsonNode item :
                station().get("/api/outbox?size=200&state=" + state).at("items")) {
            if (item.path("number").asString().equals(number)
                    && item.path("chat").asString().equals(chat)) {
                return item;
            }
        }
        throw new AssertionError("nothing " + state + " of " + number);
    }
}
