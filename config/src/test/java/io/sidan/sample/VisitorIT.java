package io.sidan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Client;
import io.sidan.OwnDatabase;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** What a visitor does at the page /sim/, without an account. */
@DirtiesContext
@TestPropertySource(properties = {"sidan.data=" + VisitorIT.DATA, "sidan.sample=false"})
class VisitorIT extends SimulatedTown {

    static final String DATA = "target/simulator-data";

    static {
        remove(DATA);
    }

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry settings) {
        OwnDatabase.use("simulator", settings);
    }

    private static final String RENZHUANG = "sim-wr-renzhuang";

    private static final String HELLO = """
            {"id":"a","group":"wr-renzhuang","sender":"jm09","name":"平安","at":"2026-06-01T08:00:00+08:00","type":"text","text":"早上好"}
            """;

    private Client visitor;

    /** Each test has a sample of its own, in which nothing was said but a greeting. */
    @BeforeEach
    void stageIsEmpty() {
        visitor = visitor();
        assertThat(visitor.delete("/api/sim").status()).isEqualTo(204);
        assertThat(replay(HELLO, 5_000).status()).isEqualTo(200);
        awaitEnd(visitor);
    }

    @Test
    void showsWhereToTalkAndAsWhom() {
        JsonNode scene = visitor.get("/api/sim").json();
        assertThat(scene.path("township").asString()).isEqualTo("黎侯镇（模拟）");
        assertThat(scene.path("chats")).hasSize(10);
        assertThat(scene.path("scripts")).hasSize(7);
        assertThat(scene.path("people")).isNotEmpty().allSatisfy(person -> {
            assertThat(person.path("name").asString()).isNotBlank();
            assertThat(person.path("chats")).isNotEmpty();
        });
        assertThat(scene.path("people").findValuesAsString("role"))
                .contains("RESIDENT", "DEPUTY", "STATION", "CHAIR", "UNIT");
    }

    /** A whole case, from the first word to the rating, by people at four tabs. */
    @Test
    void carriesACaseFromTheFirstWordToTheRating() {
        String id = say(visitor, RENZHUANG, "jm01", "仁庄南口的污水井往外冒臭水，娃们上学都绕着走，快派人来修");
        JsonNode outcome = outcome(visitor, RENZHUANG, id);
        assertThat(outcome.path("kind").asString()).isEqualTo("report");
        String number = onlyCase();

        assertThat(move(visitor(), number, "d063", Map.of("move", "ACCEPT")).status())
                .isEqualTo(200);
        Client office = visitor();
        assertThat(move(office, number, "s01", Map.of("move", "DISPATCH", "unit", "u04"))
                        .status())
                .isEqualTo(200);
        assertThat(move(office, number, "u04", Map.of("move", "SIGN")).status()).isEqualTo(200);
        assertThat(move(office, number, "u04", Map.of("move", "ANSWER", "answerClass", "A", "words", "井已疏通"))
                        .status())
                .isEqualTo(200);
        assertThat(move(visitor(), number, "d063", Map.of("move", "CLOSE")).status())
                .isEqualTo(200);
        Answer rated = move(visitor, number, "jm01", Map.of("move", "RATE", "grade", "SATISFIED"));
        assertThat(rated.status()).as(rated.body()).isEqualTo(200);
        assertThat(rated.at("state").asString()).isEqualTo("CLOSED");

        List<String> moves = lines(visitor, null).stream()
                .filter(line -> line.path("kind").asString().equals("MOVE"))
                .map(line -> line.path("label").asString())
                .toList();
        assertThat(moves).containsExactly("登记", "接单", "派单", "签收", "答复", "销单", "评价");
    }

    @Test
    void tellsOnlyWhatIsNewSinceTheCursor() {
        String cursor = visitor.get("/api/sim/feed").at("cursor").asString();
        String chat = visitor.get(messages(RENZHUANG)).at("cursor").asString();
        String id = say(visitor, RENZHUANG, "jm02", "大家吃了没");
        outcome(visitor, RENZHUANG, id);
        assertThat(lines(visitor, cursor))
                .singleElement()
                .satisfies(line -> assertThat(line.path("message").asString()).isEqualTo(id));
        JsonNode page = visitor.get(messages(RENZHUANG) + "?cursor=" + chat).json();
        assertThat(page.path("messages")).hasSize(1);
        assertThat(visitor.get(messages(RENZHUANG) + "?cursor="
                                + page.path("cursor").asString())
                        .at("messages"))
                .isEmpty();
    }

    @Test
    void bindsAPictureAVoiceAndAPlaceToWhatIsTold() {
        post("jm01", "IMAGE", null, null);
        String told = say(visitor, RENZHUANG, "jm01", "仁庄南口那个井盖没了，黑窟窿一个，掉进去可不得了");
        assertThat(post("jm01", "LOCATION", "仁庄南口", null).status()).isEqualTo(201);
        String voice = post("jm02", "VOICE", "俺家娃差点掉进去", told).at("id").asString();
        awaitOutcomes();
        JsonNode said = visitor.get(messages(RENZHUANG)).at("messages");
        List<String> kinds = StreamSupport.stream(said.spliterator(), false)
                .filter(bubble -> bubble.path("person").asString("").startsWith("jm"))
                .map(bubble -> bubble.path("outcome").path("kind").asString())
                .toList();
        assertThat(kinds).containsExactly("chatter", "supplement", "report", "supplement", "support");
        assertThat(bubble(visitor, RENZHUANG, voice).path("quote").asString()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "jm99, TEXT, 路坏了, 422",
        "jm03, TEXT, 路坏了, 422",
        "'', TEXT, 路坏了, 400",
        "jm01, TEXT, '  ', 400",
        "jm01, RECALL, 算了, 400",
        "jm01, VIDEO, 看, 400",
        "jm01, SONG, 唱, 400"
    })
    void refusesWhatCannotBePosted(String person, String type, String text, int status) {
        Answer refused = post(person, type, text, null);
        assertThat(refused.status()).as(refused.body()).isEqualTo(status);
        assertThat(refused.detail()).isNotBlank();
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThat(visitor.get(messages("sim-wr-nowhere")).status()).isEqualTo(404);
        assertThat(visitor.get("/api/sim/feed?cursor=yesterday").status()).isEqualTo(422);
        assertThat(visitor.get("/api/sim/feed?cursor=1.2.3.4.5").status()).isEqualTo(422);
        assertThat(visitor.get("/api/sim/cases?person=jm99").status()).isEqualTo(422);
        assertThat(visitor.get("/api/sim/cases/MN-2026-9999?person=s01").status())
                .isEqualTo(404);
        assertThat(visitor.post("/api/sim/scripts/DANCE", Map.of()).status()).isEqualTo(400);
        assertThat(visitor.post(messages(RENZHUANG), "application/json", "{").status())
                .isEqualTo(400);
        assertThat(visitor.post("/api/sim/replay/step", Map.of()).status()).isEqualTo(409);
        assertThat(visitor.put("/api/sim/replay", Map.of("paused", false, "speed", 0))
                        .status())
                .isEqualTo(400);
    }

    /** A foreign page can make a browser send a request, but not with the header. */
    @Test
    void wantsTheTokenOfThePage() {
        Answer forged = visitor.send(visitor.request("/api/sim").POST(BodyPublishers.noBody()));
        assertThat(forged.status()).isEqualTo(403);
    }

    @Test
    void refusesChatFilesThatAreNone() {
        assertThat(replay("so long and thanks", 60).status()).isEqualTo(422);
        assertThat(replay("", 60).status()).isEqualTo(422);
        assertThat(replay(HELLO, 0).status()).isEqualTo(400);
        assertThat(visitor.post("/api/sim/replay", "application/json", HELLO).status())
                .isEqualTo(415);
        assertThat(replay(HELLO + "x".repeat(5 * 1024 * 1024), 60).status()).isEqualTo(413);
    }

    /** At one time life's speed the second line would come an hour later. */
    @Test
    void restsStepsAndGoesOnFaster() {
        assertThat(replay(greetings(4), 1).status()).isEqualTo(200);
        await(() -> visitor.get("/api/sim/replay").at("position").asInt() == 1);
        assertThat(control(true, null).at("state").asString()).isEqualTo("PAUSED");
        assertThat(visitor.post("/api/sim/replay/step", Map.of()).at("position").asInt())
                .isEqualTo(2);
        assertThat(visitor.post("/api/sim/replay/step", Map.of()).at("position").asInt())
                .isEqualTo(3);
        assertThat(control(false, 5_000).at("speed").asInt()).isEqualTo(5_000);
        awaitEnd(visitor);
        assertThat(control(true, null).status()).isEqualTo(409);
        assertThat(visitor.get(messages(RENZHUANG)).at("messages")).hasSize(1 + 4);
    }

    @Test
    void skipsLinesThatCannotBeReadAndSaysSo() {
        Answer playing = replay(HELLO + "{\"id\":\"b\"}\nnonsense\n", 5_000);
        assertThat(playing.at("skipped").asInt()).isEqualTo(2);
        assertThat(playing.at("total").asInt()).isEqualTo(1);
    }

    /** A greeting is no case, so nobody can take it on or close it; the day goes on. */
    @Test
    void leavesOutLinesThatNameNoCaseAndSaysSo() {
        String order = HELLO.replace("\"a\"", "\"b\"").replace("08:00", "08:01").replace("早上好", "接{#a}");
        String act = """
                {"act":"CLOSE","at":"2026-06-01T08:02:00+08:00","role":"CHAIR","person":"s01","name":"主席","case":"a"}
                """;
        String later = HELLO.replace("\"a\"", "\"c\"").replace("08:00", "08:03");
        assertThat(replay(HELLO + order + act + later, 5_000).at("skipped").asInt())
                .isZero();
        awaitEnd(visitor);
        assertThat(visitor.get("/api/sim/replay").at("skipped").asInt()).isEqualTo(2);
        assertThat(visitor.get(messages(RENZHUANG)).at("messages")).hasSize(1 + 2);
    }

    @Test
    void playsTheFourOrdersByOneClickEach() {
        script("REPORT");
        awaitOutcomes();
        for (String next : List.of("ACCEPT", "DISPATCH", "CLOSE", "RATE")) {
            script(next);
            awaitOutcomes();
        }
        assertThat(visitor.get("/api/sim/cases?person=s01&state=CLOSED")
                        .at("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM rating")).isEqualTo(1);
    }

    @Test
    void opensNoCaseForChatter() {
        script("CHATTER");
        awaitOutcomes();
        assertThat(count("SELECT COUNT(*) FROM suggestion")).isZero();
    }

    @Test
    void opensOneCaseForWhatTwoTell() {
        script("MERGE");
        awaitOutcomes();
        assertThat(count("SELECT COUNT(*) FROM suggestion")).isEqualTo(1);
    }

    @Test
    void refusesAScriptThatHasNothingToWorkWith() {
        Answer early = visitor.post("/api/sim/scripts/DISPATCH", Map.of());
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.detail()).contains("反映");
    }

    private void script(String code) {
        Answer played = visitor.post("/api/sim/scripts/" + code, Map.of());
        assertThat(played.status()).as(played.body()).isEqualTo(200);
    }

    private Answer post(String person, String type, String text, String quote) {
        Map<String, String> form = new HashMap<>(Map.of("person", person, "type", type));
        form.put("text", text);
        form.put("quote", quote);
        return visitor.post(messages(RENZHUANG), form);
    }

    private Answer replay(String file, int speed) {
        return visitor.post("/api/sim/replay?speed=" + speed, "text/plain;charset=UTF-8", file);
    }

    private Answer control(boolean paused, Integer speed) {
        Map<String, Object> form = new HashMap<>(Map.of("paused", paused));
        form.put("speed", speed);
        return visitor.put("/api/sim/replay", form);
    }

    private String onlyCase() {
        JsonNode items = visitor.get("/api/sim/cases?person=s01").at("items");
        assertThat(items).hasSize(1);
        return items.path(0).path("number").asString();
    }

    private static Answer move(Client client, String number, String person, Map<String, String> form) {
        Map<String, String> all = new HashMap<>(form);
        all.put("person", person);
        return client.post("/api/sim/cases/" + number + "/moves", all);
    }

    private static List<JsonNode> lines(Client visitor, String cursor) {
        JsonNode lines = visitor.get("/api/sim/feed" + (cursor == null ? "" : "?cursor=" + cursor))
                .at("lines");
        return StreamSupport.stream(lines.spliterator(), false).toList();
    }

    private static String greetings(int count) {
        return IntStream.range(0, count)
                .mapToObj(hour -> """
                        {"id":"g%d","group":"wr-renzhuang","sender":"jm09","name":"平安","at":"2026-06-01T%02d:00:00+08:00","type":"text","text":"大家好"}
                        """.formatted(hour, 8 + hour))
                .collect(Collectors.joining());
    }
}
