package io.sidan.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Chat;
import io.sidan.Chat.Message;
import io.sidan.RunningServer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Nothing is kept of who does not want it, and the ledger stays whole where words are removed. */
class ConsentIT extends RunningServer {

    @Test
    void keepsNoWordOfWhoSaidNo() {
        Chat chat = Chat.in("wr-jinfu");
        tell(chat.says("q1", "不登记"));
        Message later = chat.says("q1", "古县村的路灯不亮，黑灯瞎火，请派人修");
        tell(later);
        Map<String, Object> row = row(later);
        assertThat(row.get("words")).isNull();
        assertThat(row.get("sender_name")).isNull();
        assertThat(row.get("kind")).isEqualTo("CHATTER");
        assertThat(row.get("why")).isEqualTo("本人不让登记，不看也不留");

        tell(chat.says("q1", "登记"));
        Message again = chat.says("q1", "古县村的路灯不亮，黑灯瞎火，请派人修");
        tell(again);
        assertThat(row(again).get("kind")).isEqualTo("REPORT");
        assertThat(row(again).get("words")).isNotNull();
    }

    @Test
    void isNotGivenBackByWhatWasSaidBefore() {
        Chat chat = Chat.in("wr-jinfu");
        Message past = chat.says("q9", "登记");
        Chat later = chat.later(60);
        tell(later.says("q9", "不登记"));
        tell(past);
        Message told = later.says("q9", "古县村的桥栏杆断了一截，太危险，请派人修");
        tell(told);
        assertThat(row(told).get("words")).isNull();
    }

    @Test
    void keepsNoWordOfWhatComesInTheSameBatchEither() {
        Chat chat = Chat.in("wr-jinfu");
        Message no = chat.says("q2", "不登记");
        Message later = chat.says("q2", "坑东村的水管爆了，水流了一路，请快来修");
        tell(no, later);
        assertThat(row(later).get("words")).isNull();
        assertThat(row(later).get("kind")).isEqualTo("CHATTER");
        tell(chat.says("q2", "登记"));
    }

    @Test
    void removesWordsAndKeepsTheLedgerWhole() {
        Chat chat = Chat.in("wr-jinjiajie");
        Message told = chat.says("q3", "赛里村老戏台边上的水渠塌了一大截，浇不上地，请来人修");
        String number = opened(told);
        Message photo = chat.sends("q3", "voice", "就在老戏台边上");
        tell(photo, chat.says("q3", "补 " + shortNumber(told) + " 老戏台往北二十步"));
        tell(chat.says("q3", "删除"));
        assertThat(row(told).get("words")).isNotNull();
        tell(chat.says("q3", "确认删除"));

        assertThat(row(told).get("words")).isNull();
        assertThat(row(photo).get("words")).isNull();
        JsonNode shown = station().get("/api/suggestions/" + number).json();
        assertThat(shown.toString()).doesNotContain("老戏台往北").doesNotContain("塌了一大截");
        assertThat(shown.path("title").asString()).contains("原话已删");
        assertThat(shown.path("state").asString()).isEqualTo("REGISTERED");
        assertThat(jdbc.queryForObject("""
                SELECT COUNT(*) FROM suggestion_words w JOIN suggestion s ON s.id = w.suggestion_id WHERE s.number = ?
                """, Integer.class, number)).isZero();
        assertThat(station().get("/api/ledger/verify").at("valid").asBoolean()).isTrue();

        assertThat(move(deputy("d055"), number, Map.of("move", "RESOLVE", "words", "砌好了"))
                        .status())
                .isEqualTo(200);
        assertThat(station().get("/api/ledger/verify").at("valid").asBoolean()).isTrue();
    }

    private Map<String, Object> row(Message message) {
        return jdbc.queryForMap("""
                SELECT m.words, m.sender_name, o.kind, o.why FROM message m JOIN outcome o ON o.message_id = m.id
                WHERE m.external_id = ?
                """, message.id());
    }

    private int shortNumber(Message told) {
        return jdbc.queryForObject(
                "SELECT o.number FROM outcome o JOIN message m ON m.id = o.message_id WHERE m.external_id = ?",
                Integer.class,
                told.id());
    }
}
