package io.sidan.bot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Chat;
import io.sidan.RunningServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** An operator teaches the machine a word of the place, and takes it back. */
class WordChangeIT extends RunningServer {

    private static final String SENTENCE = "村西头又圪崩了，请派人来修";

    @Test
    void holdsAtOnceAndUntilItIsStruck() {
        Map<String, Object> word = word("圪崩", "PROBLEMS", "R1", true);
        assertThat(tried(List.of()).at("category").asString("")).isNotEqualTo("R1");
        Answer before = tried(List.of(word));
        assertThat(before.at("outcome").asString()).as(before.body()).isEqualTo("REPORT");
        assertThat(before.at("category").asString()).isEqualTo("R1");
        assertThat(tried(List.of()).at("category").asString(""))
                .as("a trial keeps nothing")
                .isNotEqualTo("R1");

        assertThat(admin().post("/api/words", word).status()).isEqualTo(204);
        assertThat(admin().post("/api/words", word).detail()).contains("词表里已经有");
        assertThat(tried(List.of()).at("category").asString()).isEqualTo("R1");
        Chat.Message told = Chat.in("wr-renzhuang").says("wm-word", "仁庄" + SENTENCE);
        tell(told);
        assertThat(admin().get("/api/suggestions/" + numberOf(told))
                        .at("category")
                        .asString())
                .isEqualTo("R1");

        assertThat(admin().post("/api/words", word("圪崩", "PROBLEMS", "R1", false))
                        .status())
                .isEqualTo(204);
        assertThat(tried(List.of()).at("category").asString("")).isNotEqualTo("R1");
        JsonNode changes = station().get("/api/words").at("changes");
        assertThat(changes.get(0).path("word").asString()).isEqualTo("圪崩");
        assertThat(changes.get(0).path("added").asBoolean()).isFalse();
        assertThat(changes.get(0).path("by").asString()).isNotEmpty();
        assertThat(changes.get(1).path("added").asBoolean()).isTrue();
    }

    @Test
    void strikesAShippedWordAndPutsItBack() {
        assertThat(admin().post("/api/words", word("灯泡", "THINGS", "R2", false)).status())
                .isEqualTo(204);
        assertThat(origin("灯泡")).isEqualTo("STRUCK");
        assertThat(admin().post("/api/words", word("灯泡", "THINGS", "R2", true)).status())
                .isEqualTo(204);
        assertThat(origin("灯泡")).isEqualTo("SHIPPED");
    }

    @ParameterizedTest
    @CsvSource({
        "两个 词, PROBLEMS, R1, 400, 不要空格",
        "<b>, PROBLEMS, R1, 400, 不要空格",
        "圪溜, PROBLEMS, '', 422, 说的是哪一类",
        "圪溜, THANKS, R1, 422, 不分类别",
        "圪溜, VAGUE, '', 422, 连着",
        "圪溜, NONSENSE, '', 400, 值不对",
    })
    void refusesWhatIsNoWordOfTheList(String word, String sense, String category, int status, String words) {
        Answer refused = admin().post("/api/words", word(word, sense, category, true));
        assertThat(refused.status()).as(refused.body()).isEqualTo(status);
        assertThat(refused.detail()).contains(words);
    }

    @Test
    void isForAdministratorsAlone() {
        assertThat(station().post("/api/words", word("圪溜", "FAULTS", "", true)).status())
                .isEqualTo(403);
        assertThat(deputy("d063").get("/api/words").status()).isEqualTo(403);
        assertThat(nobody().get("/api/words").status()).isEqualTo(401);
    }

    private Answer tried(List<Map<String, Object>> words) {
        return station().post("/api/intake/trial", Map.of("text", SENTENCE, "words", words));
    }

    private String origin(String word) {
        return station()
                .get("/api/words")
                .at("words")
                .valueStream()
                .filter(one -> one.path("word").asString().equals(word)
                        && one.path("sense").asString().equals("THINGS"))
                .findFirst()
                .orElseThrow()
                .path("origin")
                .asString();
    }

    private static Map<String, Object> word(String word, String sense, String category, boolean added) {
        return new HashMap<>(Map.of("word", word, "sense", sense, "category", category, "added", added));
    }
}
