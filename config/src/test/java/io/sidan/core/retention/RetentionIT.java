package io.sidan.core.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Chat;
import io.sidan.Chat.Message;
import io.sidan.RunningServer;
import io.sidan.core.privacy.Seal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Words are kept as long as the law and the case allow, the rows of messages for good. */
class RetentionIT extends RunningServer {

    private static final Duration TALK = Duration.ofHours(72);
    private static final Duration ENDED = Duration.ofDays(365);

    @Autowired
    private Retention retention;

    @Autowired
    private Seal seal;

    @Test
    void clearsTalkAfterThreeDaysAndWhatBelongsToACaseAYearAfterItsEnd() {
        Chat chat = Chat.in("wr-guihua");
        Message talk = chat.says("r-talk", "中午吃的啥");
        Message told = chat.later(10).says("r-told", "下桂花村口水塔漏水，地里都淹了，请来人修");
        Message open = chat.later(10).says("r-open", "上桂花小学门口的路灯不亮，黑灯瞎火，请派人修");
        tell(talk);
        String number = opened(told);
        String still = opened(open);

        retention.clear(Instant.now().plus(TALK).minusSeconds(60));
        assertThat(isKept(talk)).isTrue();
        retention.clear(Instant.now().plus(TALK).plusSeconds(60));
        assertThat(isKept(talk)).isFalse();
        assertThat(isKept(told)).isTrue();

        assertThat(move(station(), number, Map.of("move", "REFUSE", "reason", "LITIGATION"))
                        .status())
                .isEqualTo(200);
        retention.clear(Instant.now().plus(ENDED).minusSeconds(60));
        assertThat(isKept(told)).isTrue();
        assertThat(tells(number)).isTrue();
        assertThat(retention.clear(Instant.now().plus(ENDED).plusSeconds(60))).isPositive();
        assertThat(isKept(told)).isFalse();
        assertThat(isKept(open)).as("a case nobody has ended").isTrue();
        assertThat(tells(number)).isFalse();
        assertThat(tells(still)).isTrue();

        assertThat(stateOf(number)).isEqualTo("REFUSED");
        assertThat(stateOf(still)).isEqualTo("REGISTERED");
        assertThat(admin().get("/api/ledger/verify").at("valid").asBoolean()).isTrue();
        awaitOutcomes();
    }

    @Test
    void clearsAnIgnoredCandidateWithTheTalk() {
        Message told = Chat.in("wr-guihua").sends("r-ignored", "voice");
        tell(told);
        String message =
                "m" + jdbc.queryForObject("SELECT id FROM message WHERE external_id = ?", Long.class, told.id());
        String number = triage(message, Map.of("act", "REGISTER", "category", "R1", "title", "下桂花北街没了井盖"));
        triage(number, Map.of("act", "UNDO"));
        triage(number, Map.of("act", "IGNORE", "reason", "UNCLEAR"));
        jdbc.update("UPDATE suggestion SET words = ? WHERE number = ?", seal.seal("井盖没了，太危险"), number);
        retention.clear(Instant.now().plus(TALK).minusSeconds(60));
        assertThat(tells(number)).isTrue();
        retention.clear(Instant.now().plus(TALK).plusSeconds(60));
        assertThat(tells(number)).isFalse();
        assertThat(stateOf(number)).isEqualTo("IGNORED");
        assertThat(admin().get("/api/ledger/verify").at("valid").asBoolean()).isTrue();
    }

    /** Who came stays in the reception's book; how to reach them goes a year after the case they brought has ended. */
    @Test
    void forgetsHowToReachAVisitor() {
        Answer came = station()
                .post(
                        "/api/visitors",
                        Map.of(
                                "station", "st-gulou",
                                "way", "PHONE",
                                "name", "郝来访",
                                "phone", "13700001234",
                                "address", "仁庄村九组",
                                "matter", "问养老金咋领"));
        assertThat(came.status()).as(came.body()).isEqualTo(201);
        long id = came.at("id").asLong();
        retention.clear(Instant.now().plus(ENDED).minusSeconds(60));
        assertThat(isReachable(id)).isTrue();
        retention.clear(Instant.now().plus(ENDED).plusSeconds(60));
        assertThat(isReachable(id)).isFalse();
    }

    @Test
    void keepsWhatNobodyHasUnderstoodYet() {
        Message told = Chat.in("wr-guihua").says("r-pending", "今天天气不错");
        tell(told);
        Map<String, Object> outcome = jdbc.queryForMap(
                "SELECT o.* FROM outcome o JOIN message m ON m.id = o.message_id WHERE m.external_id = ?", told.id());
        Object message = outcome.get("message_id");
        jdbc.update("UPDATE outcome SET message_id = -message_id WHERE message_id = ?", message);
        retention.clear(Instant.now().plus(TALK).plusSeconds(60));
        jdbc.update("UPDATE outcome SET message_id = -message_id WHERE message_id = ?", "-" + message);
        assertThat(isKept(told)).isTrue();
        assertThat(retention.clear(Instant.now().plus(TALK).plusSeconds(60))).isPositive();
        assertThat(isKept(told)).isFalse();
    }

    private String triage(String key, Map<String, ?> act) {
        Answer answer = station().post("/api/triage/" + key, act);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.at("number").asString();
    }

    /** Whether the case still holds what was first told. */
    private boolean tells(String number) {
        return jdbc.queryForObject("SELECT words IS NOT NULL FROM suggestion WHERE number = ?", Boolean.class, number);
    }

    private boolean isReachable(long visitor) {
        return jdbc.queryForObject(
                "SELECT phone IS NOT NULL OR address IS NOT NULL FROM visitor WHERE id = ?", Boolean.class, visitor);
    }

    private boolean isKept(Message message) {
        return jdbc.queryForObject(
                "SELECT words IS NOT NULL AND sender_name IS NOT NULL FROM message WHERE external_id = ?",
                Boolean.class,
                message.id());
    }
}
