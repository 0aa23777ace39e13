package io.sidan.core.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Chat;
import io.sidan.Chat.Message;
import io.sidan.RunningServer;
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
        assertThat(retention.clear(Instant.now().plus(ENDED).plusSeconds(60))).isPositive();
        assertThat(isKept(told)).isFalse();
        assertThat(isKept(open)).as("a case nobody has ended").isTrue();

        assertThat(stateOf(number)).isEqualTo("REFUSED");
        assertThat(stateOf(still)).isEqualTo("REGISTERED");
        assertThat(admin().get("/api/ledger/verify").at("valid").asBoolean()).isTrue();
        awaitOutcomes();
    }

    @Test
    void clearsAnIgnoredCandidateWithTheTalk() {
        Message told = Chat.in("wr-guihua").says("r-ignored", "下桂花北街的井盖没了，太危险，快派人来");
        String number = opened(told);
        jdbc.update("UPDATE suggestion SET state = 'IGNORED' WHERE number = ?", number);
        retention.clear(Instant.now().plus(TALK).plusSeconds(60));
        jdbc.update("UPDATE suggestion SET state = 'REGISTERED' WHERE number = ?", number);
        assertThat(isKept(told)).isFalse();
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

    private boolean isKept(Message message) {
        return jdbc.queryForObject(
                "SELECT words IS NOT NULL AND sender_name IS NOT NULL FROM message WHERE external_id = ?",
                Boolean.class,
                message.id());
    }
}
