package io.sidan.core.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Chat;
import io.sidan.RunningServer;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The board that a whole district may read tells of cases, never of people. */
class BoardIT extends RunningServer {

    private static final String BOARD = "/api/boards/LH/pq-gulou";

    @Test
    void tellsNumberPlaceCategoryAndStateAndNothingElse() {
        String number = opened(Chat.in("wr-gulou").says("wm-board", "鼓楼南街的路灯全灭了，黑灯瞎火，请派人修"));
        JsonNode told = entry(number);
        Set<String> fields = new TreeSet<>(told.propertyNames());
        assertThat(fields).containsExactly("category", "done", "number", "place", "state", "stateLabel");
        assertThat(told.path("state").asString()).isEqualTo("REGISTERED");
    }

    @Test
    void keepsQuietAboutWhatIsNotForEverybody() {
        String number = opened(Chat.in("wr-gulou").says("wm-board", "鼓楼东街的井盖没了，太危险，请快来修"));
        assertThat(entry(number)).isNotNull();
        assertThat(move(station(), number, Map.of("move", "CONCEAL", "reason", "MINOR", "words", "本人要求"))
                        .status())
                .isEqualTo(200);
        assertThat(entry(number)).isNull();
    }

    @Test
    void isFoundByTheNoticePinnedInTheGroups() {
        Answer notice = station().get("/api/districts/pq-gulou/notice");
        assertThat(notice.at("district").asString()).isEqualTo("鼓楼片");
        assertThat(notice.at("url").asString()).isEqualTo(server() + "/board/#LH/pq-gulou");
        assertThat(station().get("/api/districts/pq-elsewhere/notice").status()).isEqualTo(404);
        assertThat(unit("u01").get("/api/districts/pq-gulou/notice").status()).isEqualTo(403);
    }

    @Test
    void knowsNoOtherDistrict() {
        Answer answer = nobody().get("/api/boards/LH/pq-elsewhere");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("没有这个片区的公示栏");
    }

    private JsonNode entry(String number) {
        for (JsonNode told : nobody().get(BOARD).at("cases")) {
            if (told.path("number").asString().equals(number)) {
                return told;
            }
        }
        return null;
    }
}
