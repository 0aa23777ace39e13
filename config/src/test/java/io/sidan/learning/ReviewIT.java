package io.sidan.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Chat;
import io.sidan.RunningServer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the machine left alone, looked through by people, and what that tells of how well it hears. */
class ReviewIT extends RunningServer {

    /** A drawing takes a few of many: what others said before is drawn first, so that here all is drawn. */
    @BeforeEach
    void drawWhatWasSaidBefore() {
        assertThat(station().post("/api/reviews", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void makesACandidateOfWhatWasMissedAndKnowsItAgain() {
        Chat chat = Chat.in("wr-jinjia");
        Chat.Message missed = chat.says("h1", "晌午饭馆里羊汤面真香,都来吃");
        Chat.Message talk = chat.says("h2", "明儿谁去县城赶会,捎俺一程");
        Chat.Message own = chat.says("h3", "老舅家的枣又红了一树");
        tell(missed, talk, own);
        assertThat(station().post("/api/reviews", Map.of()).status()).isEqualTo(200);
        List<String> drawn = waiting().map(one -> one.path("key").asString()).toList();
        assertThat(drawn).contains(key(missed), key(talk), key(own));
        assertThat(waiting())
                .allSatisfy(one -> assertThat(one.path("until").asString()).isNotEmpty());

        Answer marked = mark(missed, true);
        assertThat(marked.status()).as(marked.body()).isEqualTo(200);
        String number = marked.at("number").asString();
        assertThat(stateOf(number)).isEqualTo("CANDIDATE");
        assertThat(numberOf(missed)).isEqualTo(number);
        assertThat(mark(talk, false).status()).isEqualTo(200);
        assertThat(mark(talk, true).status()).as("looked at already").isEqualTo(409);
        assertThat(waiting().map(one -> one.path("key").asString())).doesNotContain(key(missed), key(talk));

        Chat.Message again = chat.later(20 * 24 * 60).says("h4", "晌午饭馆里羊汤面真香啊,都来吃");
        tell(again);
        assertThat(jdbc.queryForObject(
                        "SELECT o.kind FROM outcome o JOIN message m ON m.id = o.message_id WHERE m.external_id = ?",
                        String.class,
                        again.id()))
                .isEqualTo("REPORT");

        assertThat(mark(own, true).status()).isEqualTo(200);
        String mistaken = numberOf(own);
        assertThat(chair().delete("/api/reviews/" + key(own)).status())
                .as("somebody else's mark")
                .isEqualTo(409);
        assertThat(station().delete("/api/reviews/" + key(own)).status()).isEqualTo(200);
        assertThat(stateOf(mistaken)).isEqualTo("IGNORED");
        assertThat(station().get("/api/ledger/verify").at("valid").asBoolean()).isTrue();
    }

    @Test
    void countsNoMessageTwiceAndGivesNoNumberWithoutABasis() {
        Chat chat = Chat.in("wr-renzhuang");
        Chat.Message report = chat.says("i1", "仁庄南头路上有个大坑,三轮都翻进去了");
        Chat.Message talk = chat.says("i2", "夜来黑来的戏唱得真好");
        tell(report, talk);
        station().post("/api/reviews", Map.of());
        int population = jdbc.queryForObject("SELECT COALESCE(SUM(messages), 0) FROM review_population", Integer.class);
        assertThat(station().post("/api/reviews", Map.of()).at("drawn").asInt()).isZero();
        assertThat(jdbc.queryForObject("SELECT SUM(messages) FROM review_population", Integer.class))
                .isEqualTo(population);

        JsonNode before = group("wr-renzhuang");
        assertThat(before.path("recall").isNull()).isTrue();
        assertThat(before.path("proposals").asInt()).isPositive();

        assertThat(mark(talk, false).status()).isEqualTo(200);
        String number = numberOf(report);
        if (stateOf(number).equals("CANDIDATE")) {
            move(station(), number, "REGISTER");
        }
        assertThat(move(station(), number, Map.of("move", "DISPATCH", "unit", "u04"))
                        .status())
                .isEqualTo(200);
        JsonNode after = group("wr-renzhuang");
        assertThat(after.path("reviewed").asInt()).isPositive();
        assertThat(after.path("right").asInt()).isPositive();
        assertThat(after.path("precision").path("value").asDouble()).isBetween(0.0, 1.0);
        assertThat(after.path("recall").path("low").asDouble())
                .isLessThanOrEqualTo(after.path("recall").path("value").asDouble());

        String week = after.path("week").asString();
        assertThat(behind("RIGHT", week, "wr-renzhuang"))
                .anyMatch(one -> number.equals(one.path("number").asString()));
        assertThat(behind("QUIET", week, "wr-renzhuang"))
                .anyMatch(one -> one.path("text").asString("").contains("唱得真好"));
    }

    @Test
    void isForStaffAlone() {
        assertThat(deputy("d001").get("/api/reviews").status()).isEqualTo(403);
        assertThat(unit("u01").get("/api/quality").status()).isEqualTo(403);
        assertThat(deputy("d001").post("/api/reviews", Map.of()).status()).isEqualTo(403);
        assertThat(nobody().get("/api/quality").status()).isEqualTo(401);
        assertThat(station()
                        .post("/api/reviews/m999999999", Map.of("missed", true))
                        .status())
                .isIn(404, 409);
        assertThat(station().post("/api/reviews/m1", Map.of()).status()).isEqualTo(400);
    }

    private Stream<JsonNode> waiting() {
        JsonNode items = station().get("/api/reviews").at("items");
        return StreamSupport.stream(items.spliterator(), false);
    }

    private JsonNode group(String code) {
        JsonNode groups = station().get("/api/quality").at("groups");
        return StreamSupport.stream(groups.spliterator(), false)
                .filter(one -> one.path("group").asString("").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> behind(String what, String week, String group) {
        JsonNode lines = station()
                .get("/api/quality/messages?what=" + what + "&week=" + week + "&group=" + group)
                .json();
        return StreamSupport.stream(lines.spliterator(), false).toList();
    }

    private Answer mark(Chat.Message message, boolean missed) {
        return station().post("/api/reviews/" + key(message), Map.of("missed", missed));
    }

    private String key(Chat.Message message) {
        return "m" + jdbc.queryForObject("SELECT id FROM message WHERE external_id = ?", Long.class, message.id());
    }
}
