package io.sidan.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Chat;
import io.sidan.RunningServer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Ten corrections by staff, numbered, each with the decision it changed: what the machine had made of a message, and what
 * it makes of the next one that says nearly the same.
 */
class TaughtIT extends RunningServer {

    private static final String AS_TAUGHT = "照工作人员上次的改法";
    /** So long after the last that nothing is joined by being told again. */
    private static final long WEEKS = 20 * 24 * 60;

    private int people;

    @Test
    void hearsWhatAMessageIs() {
        // 1: no report, though registered at once; the case goes its way
        changes("REPORT", "鼓楼东街的路灯灭了三盏", "CHATTER", "鼓楼东街的路灯又灭了三盏");
        // 2: a report after all; it waits for a person as a candidate
        Heard missed = changes("CHATTER", "今天赶集的人真多,卖瓜的都来了", "REPORT", "今天赶集的人真多,卖瓜的也来了");
        assertThat(stateOf(missed.number())).isEqualTo("CANDIDATE");
        // 3: only asking
        changes("REPORT", "仁庄村西的水渠塌了七八米", "QUESTION", "仁庄村西的水渠塌了七八米了");
        // 4: a notice
        changes("REPORT", "晋福村里停水三天了没人管", "NOTICE", "晋福村里停水三天了,没人管");
    }

    @Test
    void hearsCategoryAndPlaceAsPutRight() {
        Chat chat = Chat.in("wr-dongguan");
        // 5: another category
        String words = "东关老桥底下的垃圾堆成山了,没人拉";
        Heard first = heard(chat.says("b1", words));
        correct(first.number(), Map.of("category", "W3"));
        Heard next = heard(chat.later(WEEKS).says("b2", "东关老桥底下的垃圾又堆成山了,没人拉"));
        assertThat(List.of(first.category(), next.category())).containsExactly("H1", "W3");
        assertThat(next.why()).contains("类别" + AS_TAUGHT);
        // 6: another place
        Heard placed = heard(chat.later(WEEKS).says("b3", "东关老桥那边的路灯全黑了"));
        correct(placed.number(), Map.of("place", "东关新桥"));
        Heard again = heard(chat.later(WEEKS).says("b4", "东关老桥那边的路灯又全黑了"));
        assertThat(placed.place()).isNotEqualTo("东关新桥");
        assertThat(again.place()).isEqualTo("东关新桥");
        assertThat(again.why()).contains("地点" + AS_TAUGHT);
        // what is said of another spot is read as before
        assertThat(heard(chat.later(WEEKS).says("b5", "东关小学门口的垃圾堆成山了")).category())
                .isEqualTo("H1");
    }

    @Test
    void countsWordsToTheCaseTheyWereCountedTo() {
        Chat chat = Chat.in("wr-guihua");
        Heard open = heard(chat.says("c1", "上桂花村西头的水渠塌了七八米,水进不了地"));
        // 7: this talk belongs to that case
        Chat.Message talk = chat.later(60 * 24).says("c2", "挖机开到沟沿又开走了");
        Heard was = heard(talk);
        assertThat(was.kind()).isEqualTo("CHATTER");
        judge(talk, Map.of("into", open.number()));
        Heard next = heard(chat.later(60 * 24).says("c3", "挖机开到沟沿又开走了,咋回事"));
        assertThat(next.number()).isEqualTo(open.number());
        assertThat(next.why()).startsWith(AS_TAUGHT);
        // 8: nor does it after all
        Chat.Message wrong = chat.later(60 * 24).says("c4", "挖机开到沟沿又开走了啊");
        assertThat(heard(wrong).number()).isEqualTo(open.number());
        judge(wrong, Map.of("kind", "CHATTER"));
        Heard last = heard(chat.later(60 * 24).says("c5", "挖机开到沟沿又开走了啊啊"));
        assertThat(last.kind()).isEqualTo("CHATTER");
        assertThat(last.number()).isNull();
    }

    @Test
    void joinsWhatWasJoinedAndPartsWhatWasParted() {
        Chat chat = Chat.in("wr-jinfu");
        String lamp = "晋福村委会门口的路灯不亮";
        Heard master = heard(chat.says("d1", lamp));
        Heard other = heard(chat.later(WEEKS).says("d2", "晋福学校后墙根的灯杆底下电线露着"));
        assertThat(other.number()).isNotEqualTo(master.number());
        // 9: two cases are one matter
        assertThat(move(station(), other.number(), Map.of("move", "MERGE", "into", master.number()))
                        .status())
                .isEqualTo(200);
        Heard joined = heard(chat.later(60 * 24).says("d3", "晋福学校后墙根的灯杆底下电线还露着"));
        assertThat(joined.number()).isEqualTo(master.number());
        assertThat(joined.why()).startsWith(AS_TAUGHT);
        // 10: and are two matters after all
        assertThat(move(station(), other.number(), "SPLIT").status()).isEqualTo(200);
        Heard parted = heard(chat.later(60 * 24).says("d4", "晋福学校后墙根的灯杆底下,电线还露着"));
        assertThat(parted.number()).isNotEqualTo(master.number());
    }

    @Test
    void goesBackToItsOwnJudgementOnceALessonIsWithdrawn() {
        Heard changed = changes("REPORT", "靳家街口的污水井堵了,臭水淌了一街", "CHATTER", "靳家街口的污水井又堵了,臭水淌了一街");
        JsonNode taught = taught().filter(one -> one.path("text").asString("").startsWith("靳家街口"))
                .findFirst()
                .orElseThrow();
        assertThat(taught.path("by").asString()).isEqualTo("s04");
        assertThat(taught.path("machine").asString()).isEqualTo("REPORT");
        assertThat(taught.path("answer").asString()).isEqualTo("CHATTER");
        JsonNode samples = chair().get("/api/examples/export").json();
        assertThat(samples.get(0).path("buckets").size()).isPositive();
        String id = taught.path("id").asString();
        assertThat(deputy("d001").delete("/api/examples/" + id).status()).isEqualTo(403);
        assertThat(chair().delete("/api/examples/" + id).status()).isEqualTo(204);
        assertThat(chair().delete("/api/examples/" + id).status()).isEqualTo(409);
        Chat chat = Chat.in("wr-gulou");
        assertThat(heard(chat.says("e9", "靳家街口的污水井又堵了,臭水淌了一街")).kind()).isEqualTo("REPORT");
        assertThat(changed.number()).isNull();
    }

    @Test
    void keepsNoWordsOfWhatBecameNoCase() {
        Chat.Message talk = Chat.in("wr-gulou").says("f1", "俺娘蒸的枣糕比集上卖的暄");
        heard(talk);
        judge(talk, Map.of("kind", "NOTICE"));
        byte[] grams = jdbc.queryForObject(
                "SELECT e.grams FROM example e JOIN message m ON m.id = e.message_id WHERE m.external_id = ?",
                byte[].class,
                talk.id());
        assertThat(new String(grams, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("枣糕", "集上");
        assertThat(jdbc.queryForObject(
                        "SELECT CONCAT_WS(' ', e.lesson, e.machine, e.answer) FROM example e"
                                + " JOIN message m ON m.id = e.message_id WHERE m.external_id = ?",
                        String.class,
                        talk.id()))
                .isEqualTo("KIND CHATTER NOTICE");
    }

    @Test
    void proposesALikelyPairUntilSomebodySaysItIsNone() {
        Chat chat = Chat.in("wr-renzhuang");
        Heard one = heard(chat.says("g1", "东关老桥跟前的下水道堵了,臭水淌了一路"));
        Heard two = heard(chat.beside("wr-gulou").later(2).says("g2", "下水道又堵了好几天,臭得开不了窗户,谁来管管"));
        assertThat(two.number()).isNotEqualTo(one.number());
        assertThat(alike(two.number())).containsExactly(one.number());
        assertThat(alike(one.number())).containsExactly(two.number());

        assertThat(triage(two.number(), "APART", one.number()).status()).isEqualTo(200);
        assertThat(alike(two.number())).isEmpty();
        assertThat(alike(one.number())).isEmpty();

        assertThat(triage(one.number(), "UNAPART", two.number()).status()).isEqualTo(200);
        assertThat(alike(two.number())).containsExactly(one.number());

        assertThat(triage(two.number(), "MERGE", one.number()).status()).isEqualTo(200);
        assertThat(alike(one.number())).isEmpty();
        assertThat(move(station(), two.number(), "SPLIT").status()).isEqualTo(200);
        assertThat(alike(one.number())).as("who parts them says they are two").isEmpty();
    }

    private List<String> alike(String number) {
        JsonNode alike = station().get("/api/triage/" + number).at("item").path("alike");
        return StreamSupport.stream(alike.spliterator(), false)
                .peek(one -> assertThat(one.path("percent").asInt()).isBetween(30, 99))
                .map(one -> one.path("number").asString())
                .toList();
    }

    private Answer triage(String number, String act, String into) {
        return station().post("/api/triage/" + number, Map.of("act", act, "into", into));
    }

    /** Staff put the machine right, and the next of nearly the same words is heard so. */
    private Heard changes(String machine, String words, String right, String again) {
        Chat chat = Chat.in("wr-gulou");
        Chat.Message first = chat.says(somebody(), words);
        assertThat(heard(first).kind()).as(words).isEqualTo(machine);
        judge(first, Map.of("kind", right));
        Heard next = heard(chat.later(WEEKS).says(somebody(), again));
        assertThat(next.kind()).as(again).isEqualTo(right);
        assertThat(next.why()).startsWith(AS_TAUGHT);
        return next;
    }

    private String somebody() {
        return "a" + people++ + "-" + System.identityHashCode(this);
    }

    private record Heard(String kind, String number, String category, String place, String why) {}

    private Heard heard(Chat.Message message) {
        tell(message);
        return jdbc.queryForObject(
                "SELECT o.kind, s.number, s.category, s.place, o.why FROM message m JOIN outcome o ON o.message_id = m.id"
                        + " LEFT JOIN suggestion s ON s.id = o.suggestion_id WHERE m.external_id = ?",
                (row, any) -> new Heard(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                message.id());
    }

    private void judge(Chat.Message message, Map<String, ?> judgment) {
        Answer answer = station().post("/api/messages/" + key(message) + "/judgment", judgment);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private void correct(String number, Map<String, ?> correction) {
        Answer answer = station().post("/api/suggestions/" + number + "/corrections", correction);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private Stream<JsonNode> taught() {
        JsonNode items = chair().get("/api/examples").at("items");
        return StreamSupport.stream(items.spliterator(), false);
    }

    private String key(Chat.Message message) {
        return "m" + jdbc.queryForObject("SELECT id FROM message WHERE external_id = ?", Long.class, message.id());
    }
}
