package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Chat.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The signed bridge, as a gateway meets it. */
class BridgeIT extends RunningServer {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void takesOneMessageOrMany() {
        Chat chat = Chat.alone();
        counts(gateway().send(chat.says("r1", "早")), 1, 0);
        counts(gateway().send(List.of(chat.says("r1", "早上好"), chat.says("r2", "都好"))), 2, 0);
        counts(gateway().send(List.of()), 0, 0);
        assertThat(stored(chat)).isEqualTo(3);
    }

    @Test
    void takesAThousandAndNotOneMore() {
        Chat chat = Chat.alone();
        List<Message> thousand = talk(chat, 1_000);
        counts(gateway().send(thousand), 1_000, 0);
        List<Message> more = new ArrayList<>(thousand);
        more.add(chat.says("r1", "早"));
        Answer answer = gateway().send(more);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.detail()).contains("1000");
        assertThat(stored(chat)).isEqualTo(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "not json", "", "{"})
    void refusesWrongSignaturesBeforeItReads(String body) {
        Gateway gateway = gateway();
        String now = String.valueOf(Instant.now().getEpochSecond());
        String signature = gateway.sign(now, body);
        refused(gateway.sendSigned(now, gateway.sign(now, body + " "), body), 401);
        refused(gateway.sendSigned(now, new Gateway(server(), "another").sign(now, body), body), 401);
        refused(gateway.sendSigned(now, "0".repeat(64), body), 401);
        refused(gateway.sendSigned(now, signature.substring(1), body), 401);
        refused(gateway.sendSigned(now, null, body), 401);
        refused(gateway.sendSigned(null, signature, body), 401);
        refused(gateway.sendSigned("soon", signature, body), 401);
        refused(gateway.sendSigned(null, null, body), 401);
    }

    @Test
    void countsWhatItRefusedAndSaysSo() {
        Gateway gateway = gateway();
        String now = String.valueOf(Instant.now().getEpochSecond());
        double before = refusedFor("signature");
        refused(gateway.sendSigned(now, new Gateway(server(), "another").sign(now, "[]"), "[]"), 401);
        refused(gateway.sendAt(Instant.now().minusSeconds(3_600), "[]"), 401);
        assertThat(refusedFor("signature")).isEqualTo(before + 1);
        assertThat(refusedFor("clock")).isPositive();
        assertThat(station().post("/api/channels/bridge/check", Map.of()).body())
                .contains("签名不对：网关的口令和这里的不一样，或有人在试", "请对一对网关的钟")
                .doesNotContain(SECRET);
    }

    private double refusedFor(String reason) {
        return nobody().get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith("sidan_bridge_refused_total{") && line.contains("\"" + reason + "\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    @Test
    void toleratesAClockFiveMinutesWrong() {
        Gateway gateway = gateway();
        assertThat(gateway.sendAt(Instant.now().minusSeconds(240), "[]").status())
                .isEqualTo(202);
        assertThat(gateway.sendAt(Instant.now().plusSeconds(240), "[]").status())
                .isEqualTo(202);
        assertThat(refused(gateway.sendAt(Instant.now().minusSeconds(360), "[]"), 401))
                .contains("5 分钟");
        refused(gateway.sendAt(Instant.now().plusSeconds(360), "[]"), 401);
    }

    @Test
    void takesMessagesOfAnyAge() {
        Map<String, String> old =
                Map.of("id", "of-2001", "group", "g-old", "sender", "r", "at", "2001-03-01T08:00:00+08:00");
        counts(gateway().send(List.of(old)), 1, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not json", "", "{", "[{},", "5", "\"text\"", "null", "{} {}", "[] x"})
    void refusesWhatIsNoJsonMessage(String body) {
        assertThat(refused(gateway().sendText(body), 400)).contains("JSON");
    }

    @Test
    void countsRepeatsWithinABatchAndAcrossBatches() {
        Chat chat = Chat.alone();
        Message one = chat.says("r1", "早");
        Message two = chat.says("r2", "早");
        counts(gateway().send(List.of(one, two, one)), 2, 1);
        counts(gateway().send(List.of(two, one, chat.says("r3", "早"))), 1, 2);
        counts(gateway().send(one), 0, 1);
        assertThat(stored(chat)).isEqualTo(3);
    }

    @Test
    void namesBadElementsByLineAndTakesTheRest() {
        Chat chat = Chat.alone();
        Message good = chat.says("r1", "早");
        Message other = chat.says("r2", "晚");
        Map<String, String> noZone = Map.of("id", "x", "group", "g", "sender", "r", "at", "2026-06-01 08:00");
        Map<String, String> noId = Map.of("group", "g", "sender", "r", "at", "2026-06-01T08:00:00+08:00");
        Map<String, String> longId =
                Map.of("id", "x".repeat(129), "group", "g", "sender", "r", "at", "2026-06-01T08:00:00+08:00");
        Map<String, Object> strange =
                Map.of("id", "x", "group", "g", "sender", "r", "at", "2026-06-01T08:00:00Z", "text", List.of());
        Map<String, String> early = Map.of("id", "x", "group", "g", "sender", "r", "at", "1970-01-01T00:00:00Z");
        Answer answer =
                gateway().send(List.of(good, noZone, noId, longId, 5, "text", List.of(), strange, early, other));
        counts(answer, 2, 0);
        JsonNode rejected = answer.at("rejected");
        assertThat(StreamSupport.stream(rejected.spliterator(), false)
                        .map(row -> row.path("line").asInt()))
                .containsExactly(2, 3, 4, 5, 6, 7, 8, 9);
        rejected.forEach(row -> assertThat(row.path("reason").asString()).containsPattern("\\p{IsHan}"));
        assertThat(rejected.get(0).path("reason").asString()).contains("at");
        assertThat(rejected.get(1).path("reason").asString()).contains("id");
        assertThat(stored(chat)).isEqualTo(2);
    }

    @Test
    void keepsWhatItDoesNotKnowAsOther() {
        Chat chat = Chat.alone();
        Message unknown = chat.sends("r1", "hologram", "看");
        Message none = chat.sends("r1", null, "看");
        tell(unknown, none);
        assertThat(jdbc.queryForList(
                        "SELECT type FROM message WHERE external_id IN (?, ?)", String.class, unknown.id(), none.id()))
                .containsExactly("OTHER", "OTHER");
    }

    @Test
    void ignoresFieldsItDoesNotKnow() {
        Map<String, Object> message = Map.of(
                "id",
                "with-more",
                "group",
                "g-more",
                "sender",
                "r",
                "at",
                Chat.now(),
                "type",
                "text",
                "text",
                "早",
                "mentions",
                List.of("all"),
                "quote",
                "no-such-message");
        counts(gateway().send(message), 1, 0);
    }

    /** What a report may contain besides plain words; it must come back as it was said. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "'; DROP TABLE message; -- \" OR 1=1 /*",
                "😀👨‍👩‍👧𠮷",
                "\u202Ertl\u202C \u200Bzero\uFEFF",
                "\u0000nul\u0001\u007F",
                "%s %n ${jndi:ldap://x} #{1+1} {{7*7}} \\u0041 \\",
                "line\nline\r\n\ttab"
            })
    void showsAnyWordsAsTheyWereSaid(String odd) {
        Chat chat = Chat.alone();
        Message told = chat.says("r1", "我们巷子里停水了没水吃,请快来修 " + odd);
        String number = opened(told);
        JsonNode opened = station().get("/api/suggestions/" + number).json();
        assertThat(opened.path("messages").get(0).path("text").asString()).isEqualTo(told.text());
        assertThat(station().get("/api/suggestions?q=" + number).at("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void showsLongWordsWhole() {
        Message told = Chat.alone().says("r1", "我们巷子里停水了没水吃,请快来修。" + "再说一遍停水了。".repeat(13_000));
        assertThat(told.text().length()).isGreaterThan(100_000);
        JsonNode opened = station().get("/api/suggestions/" + opened(told)).json();
        assertThat(opened.path("messages").get(0).path("text").asString()).isEqualTo(told.text());
        assertThat(opened.path("title").asString().length()).isLessThan(50);
    }

    @Test
    void marksALoneSurrogate() {
        Message told = Chat.alone().says("r1", "我们巷子里停水了没水吃,请快来修@");
        Answer answer = gateway().sendText(JSON.writeValueAsString(told).replace("@", "\\ud83d!"));
        counts(answer, 1, 0);
        awaitOutcomes();
        JsonNode opened = station().get("/api/suggestions/" + numberOf(told)).json();
        assertThat(opened.path("messages").get(0).path("text").asString()).endsWith("\uFFFD!");
    }

    @Test
    void takesIdsThatDifferInBlanksForTheSame() {
        Chat chat = Chat.alone();
        Message plain = chat.says("r1", "早");
        counts(gateway().send(plain), 1, 0);
        Message padded =
                new Message(plain.id() + " ", plain.group() + " ", "r1 ", "r1", plain.at(), "text", "早", null, null);
        counts(gateway().send(padded), 0, 1);
        counts(gateway().send(List.of(padded, plain)), 0, 2);
        assertThat(stored(chat)).isEqualTo(1);
    }

    @Test
    void tellsIdsApartThatDifferInCaseOrWidth() {
        Chat chat = Chat.alone();
        List<Message> messages = new ArrayList<>();
        for (String suffix : List.of("a", "A", "ａ", "á", "a.", "😀", "ß", "ss")) {
            Message message = chat.says("r1", "早");
            messages.add(
                    new Message("case-" + suffix, message.group(), "r1", "r1", message.at(), "text", "早", null, null));
        }
        counts(gateway().send(messages), messages.size(), 0);
    }

    @Test
    void opensCasesOfGroupsNobodyHasBound() {
        Message told = Chat.alone().says("r1", "我们巷子里停电三天了,没电,请快来修");
        String number = opened(told);
        JsonNode row = coverage(station(), told.group());
        assertThat(row.path("bound").asBoolean()).isFalse();
        assertThat(row.path("received").asInt()).isEqualTo(1);
        assertThat(number).startsWith("LH-");
    }

    private static List<Message> talk(Chat chat, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> chat.says("r" + i % 7, "今天天气不错 " + i))
                .toList();
    }

    private int stored(Chat chat) {
        awaitOutcomes();
        return coverage(station(), chat.group()).path("stored").asInt();
    }

    private static void counts(Answer answer, int accepted, int duplicates) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(answer.at("accepted").asInt()).isEqualTo(accepted);
        assertThat(answer.at("duplicates").asInt()).isEqualTo(duplicates);
    }

    private static String refused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.detail()).containsPattern("\\p{IsHan}");
        return answer.detail();
    }
}
