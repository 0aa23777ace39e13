package io.sidan.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Chat;
import io.sidan.Client;
import io.sidan.RunningServer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the machine was not sure of, looked at by people. */
class TriageIT extends RunningServer {

    @Test
    void showsAnUnsureMessageWithItsTalkAndMakesACaseOfIt() {
        Chat chat = Chat.in("wr-renzhuang");
        Chat.Message small = chat.says("r7", "今天赶集的人真多");
        Chat.Message voice = chat.later(2).sends("r1", "voice");
        tell(small, voice);
        String key = key(voice);

        JsonNode opened = shown(station(), key);
        assertThat(opened.at("/item/kind").asString()).isEqualTo("MESSAGE");
        assertThat(opened.at("/item/until").asString()).isNotEmpty();
        assertThat(opened.at("/item/confidence").asDouble()).isEqualTo(0.5);
        assertThat(texts(opened.path("chat"), "text")).containsSequence("今天赶集的人真多", "［语音］");
        assertThat(texts(opened.path("chat"), "own")).contains("false", "true");

        Answer registered = act(
                station(),
                key,
                Map.of(
                        "act",
                        "REGISTER",
                        "category",
                        "R2",
                        "title",
                        "隔壁老张家门口路灯坏了，打13812345678",
                        "place",
                        "仁庄村口",
                        "urgency",
                        "WEEK",
                        "version",
                        0));
        assertThat(registered.status()).as(registered.body()).isEqualTo(200);
        String number = registered.at("number").asString();

        JsonNode now = station().get("/api/suggestions/" + number).json();
        assertThat(now.path("state").asString()).isEqualTo("REGISTERED");
        assertThat(now.path("title").asString()).isEqualTo("隔壁某家门口路灯坏了，打138****5678");
        assertThat(now.path("category").asString()).isEqualTo("R2");
        assertThat(now.path("urgency").asString()).isEqualTo("WEEK");
        assertThat(texts(now.path("steps"), "role")).containsOnly("STATION");
        assertThat(texts(now.path("messages"), "id")).containsExactly(voice.id());
        assertThat(keys(station())).doesNotContain(key);
        assertThat(outcomes(voice)).containsExactly("REPORT s04");
        assertThat(revisions(voice)).containsExactly("UNSURE null");
        assertThat(station().get("/api/ledger/verify").at("valid").asBoolean()).isTrue();
    }

    @Test
    void keepsALetterInDoubtAsACandidateUntilSomebodySurelyTellsTheSame() {
        Chat chat = Chat.in("wr-renzhuang");
        Chat.Message doubtful =
                chat.says("r21", "育才路什么时候拓宽？去年两边商户收到通知说要改成四车道，门面要退让几米，一年多了没有施工的人来，想问一问到底什么时候开工，我们好安排进货。");
        tell(doubtful);
        String number = numberOf(doubtful);
        assertThat(outcomes(doubtful)).containsExactly("UNSURE null");
        assertThat(stateOf(number)).isEqualTo("CANDIDATE");
        assertThat(keys(station())).contains(number).doesNotContain(key(doubtful));
        assertThat(shown(station(), number).at("/item/why").asString()).contains("拿不准");

        tell(chat.later(60).says("r22", "育才路拓宽修到一半停工了，路面挖得坑坑洼洼，两边商户的门面进不去人，一年多了没有施工的人来，请尽快复工把路修好，给个准信什么时候开工。"));
        assertThat(stateOf(number)).isEqualTo("REGISTERED");
    }

    @Test
    void wantsACategoryWhereTheMachineGaveNone() {
        Chat.Message voice = heard("r2");
        Answer refused = act(station(), key(voice), Map.of("act", "REGISTER"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("field").asString()).isEqualTo("category");
        Answer nameless = act(station(), key(voice), Map.of("act", "REGISTER", "category", "R1"));
        assertThat(nameless.at("field").asString()).isEqualTo("title");
        assertThat(keys(station())).contains(key(voice));
        assertThat(outcomes(voice)).containsExactly("UNSURE null");
    }

    @Test
    void tellsTheSecondClerkWhoDidWhat() {
        String key = key(heard("r3"));
        assertThat(act(station(), key, Map.of("act", "IGNORE", "reason", "CHATTER", "version", 0))
                        .status())
                .isEqualTo(200);
        Answer late = act(chair(), key, Map.of("act", "REGISTER", "category", "R1", "version", 0));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.detail()).contains("s04").contains("没有提交");

        String number = candidate();
        int seen = shown(chair(), number).at("/item/version").asInt();
        assertThat(act(station(), number, Map.of("act", "REGISTER", "version", seen))
                        .status())
                .isEqualTo(200);
        Answer second = act(chair(), number, Map.of("act", "IGNORE", "reason", "UNCLEAR", "version", seen));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.detail()).contains("s04").contains("登记");
    }

    @Test
    void takesBackWhatWasDone() {
        Chat.Message voice = heard("r4");
        String key = key(voice);
        act(station(), key, Map.of("act", "IGNORE", "reason", "NOTICE"));
        assertThat(outcomes(voice)).containsExactly("NOTICE s04");
        assertThat(act(chair(), key, Map.of("act", "UNDO")).status()).isEqualTo(409);
        assertThat(act(station(), key, Map.of("act", "UNDO")).status()).isEqualTo(200);
        assertThat(outcomes(voice)).containsExactly("UNSURE null");
        assertThat(keys(station())).contains(key);

        String number = candidate();
        act(station(), number, Map.of("act", "REGISTER", "title", "改过的标题"));
        act(station(), number, Map.of("act", "UNDO"));
        assertThat(shown(station(), number).at("/item/state").asString()).isEqualTo("CANDIDATE");
        act(station(), number, Map.of("act", "IGNORE", "reason", "UNCLEAR", "words", "问过，不是事"));
        act(station(), number, Map.of("act", "UNDO"));
        assertThat(keys(station())).contains(number);
    }

    @Test
    void joinsAMessageToACaseAndParts() {
        Chat chat = Chat.in("wr-gulou");
        String number = opened(chat.says("r1", "鼓楼东街的井盖没了一个,娃们放学走这,快来修"));
        Chat.Message voice = chat.sends("r5", "voice");
        tell(voice);
        String key = key(voice);
        if (!outcomes(voice).get(0).startsWith("UNSURE")) {
            throw new IllegalStateException(outcomes(voice).toString());
        }

        assertThat(act(station(), key, Map.of("act", "MERGE", "into", number)).status())
                .isEqualTo(200);
        assertThat(station().get("/api/suggestions/" + number).at("supporters").asInt())
                .isEqualTo(1);
        assertThat(act(station(), key, Map.of("act", "UNDO")).status()).isEqualTo(200);
        assertThat(station().get("/api/suggestions/" + number).at("supporters").asInt())
                .isZero();
        assertThat(keys(station())).contains(key);
    }

    @Test
    void mergesACandidateAndSplitsItAgain() {
        String number = candidate();
        String other = candidate();
        assertThat(act(station(), number, Map.of("act", "MERGE", "into", other)).status())
                .isEqualTo(200);
        assertThat(stateOf(number)).isEqualTo("MERGED");
        assertThat(act(station(), number, Map.of("act", "UNDO")).status()).isEqualTo(200);
        assertThat(stateOf(number)).isEqualTo("CANDIDATE");
    }

    @Test
    void putsOffUntilLaterForEverybody() {
        String key = key(heard("r6"));
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        assertThat(act(station(), key, Map.of("act", "LATER", "until", "2001-01-01T00:00:00Z"))
                        .status())
                .isEqualTo(422);
        assertThat(act(station(), key, Map.of("act", "LATER", "until", tomorrow.toString()))
                        .status())
                .isEqualTo(200);
        assertThat(keys(chair())).doesNotContain(key);
        assertThat(texts(chair().get("/api/triage?view=LATER").at("items"), "key"))
                .contains(key);
        act(station(), key, Map.of("act", "UNDO"));
        assertThat(keys(chair())).contains(key);
    }

    @Test
    void keepsEveryCorrectionInTheTimeline() {
        String number = opened(Chat.in("wr-dongguan").says("r1", "东关小学门口的路灯灭了三天了,请镇里派人修"));
        Answer corrected = station()
                .post(
                        "/api/suggestions/" + number + "/corrections",
                        Map.of("urgency", "NOW", "place", "东关小学西门", "deputy", "d017"));
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
        JsonNode steps = station().get("/api/suggestions/" + number).at("steps");
        JsonNode last = steps.get(steps.size() - 1);
        assertThat(last.path("reason").asString()).isEqualTo("CORRECTED");
        assertThat(last.path("actor").asString()).isEqualTo("s04");
        assertThat(last.path("words").asString())
                .contains("缓急：一般 → 紧急")
                .contains("→ 东关小学西门")
                .contains("接单代表：无 → ");
        assertThat(move(deputy("d016"), number, "ACCEPT").status()).isEqualTo(403);
        assertThat(move(deputy("d017"), number, "ACCEPT").status()).isEqualTo(200);
        Answer same = station()
                .post("/api/suggestions/" + number + "/corrections", Map.of("urgency", "NOW", "place", "东关小学西门"));
        assertThat(same.status()).isEqualTo(200);
        assertThat(unit("u01")
                        .post("/api/suggestions/" + number + "/corrections", Map.of("urgency", "NORMAL"))
                        .status())
                .isEqualTo(403);
        assertThat(station().get("/api/ledger/verify").at("valid").asBoolean()).isTrue();
    }

    @Test
    void countsMessagesInAndOutOfACase() {
        Chat chat = Chat.in("wr-jinfu");
        Chat.Message report = chat.says("r1", "晋福村口的水管漏了,水淌了一路,请快来修");
        Chat.Message talk = chat.says("r2", "哈哈今儿天气不赖");
        String number = opened(report);
        tell(talk);
        JsonNode line = line(number, "哈哈今儿天气不赖");
        assertThat(line.path("own").asBoolean()).isFalse();

        assertThat(count(number, line, true).status()).isEqualTo(200);
        assertThat(line(number, "哈哈今儿天气不赖").path("own").asBoolean()).isTrue();
        assertThat(outcomes(talk)).containsExactly("SUPPLEMENT s04");
        assertThat(count(number, line, true).status()).isEqualTo(409);
        assertThat(count(number, line(number, "哈哈今儿天气不赖"), false).status()).isEqualTo(200);
        assertThat(count(number, line(number, "晋福村口"), false).status()).isEqualTo(409);
        assertThat(station().get("/api/ledger/verify").at("valid").asBoolean()).isTrue();
    }

    @Test
    void doesTheSameWithManyAndSaysWhatWasRefused() {
        String one = key(heard("r8"));
        String two = key(heard("r9"));
        act(station(), two, Map.of("act", "IGNORE", "reason", "CHATTER"));
        Answer bulk = station()
                .post(
                        "/api/triage",
                        Map.of(
                                "items", List.of(Map.of("key", one, "version", 0), Map.of("key", two, "version", 0)),
                                "act", Map.of("act", "IGNORE", "reason", "QUESTION")));
        assertThat(texts(bulk.at("done"), "key")).containsExactly(one);
        assertThat(texts(bulk.at("refused"), "key")).containsExactly(two);
    }

    @Test
    void likensItToOpenCases() {
        Chat chat = Chat.in("wr-guihua");
        String known = opened(chat.says("r1", "上桂花村西头的水渠塌了七八米,水进不了地"));
        Chat.Message voice = chat.later(60 * 24 * 20).sends("r3", "voice", "上桂花村西头水渠那边");
        tell(voice);
        if (outcomes(voice).get(0).startsWith("UNSURE")) {
            JsonNode alike = shown(station(), key(voice)).at("/item/alike");
            assertThat(texts(alike, "number")).contains(known);
            assertThat(alike.get(0).path("percent").asInt()).isBetween(50, 100);
        }
    }

    @Test
    void keepsTheQueueToStaffAndSensitiveMattersToTheStation() {
        Chat.Message voice = heard("r10");
        Chat.Message beaten = Chat.in("wr-renzhuang").says("r11", "我男人喝醉了又打我，家暴不敢回家");
        tell(beaten);
        String number = numberOf(beaten);
        assertThat(keys(station())).contains(key(voice), number);
        assertThat(keys(unit("u01"))).doesNotContain(key(voice), number);
        assertThat(keys(deputy("d001"))).doesNotContain(key(voice), number);
        assertThat(act(unit("u01"), key(voice), Map.of("act", "IGNORE", "reason", "CHATTER"))
                        .status())
                .isEqualTo(403);
        assertThat(unit("u01").get("/api/triage/" + key(voice)).status()).isEqualTo(404);
        assertThat(admin().get("/api/triage/" + number).at("chat").size()).isZero();
        assertThat(nobody().get("/api/triage").status()).isEqualTo(401);
    }

    @Test
    void countsForTheMenu() {
        candidate();
        JsonNode counts = station().get("/api/counts").json();
        assertThat(counts.path("triage").asInt())
                .isEqualTo(station().get("/api/triage").at("total").asInt())
                .isPositive();
        assertThat(counts.path("open").asInt()).isPositive();
    }

    @Test
    void filtersTheList() {
        String number = candidate();
        assertThat(texts(station().get("/api/suggestions?open=true&size=200").at("items"), "number"))
                .contains(number);
        assertThat(texts(station().get("/api/suggestions?open=false&size=200").at("items"), "number"))
                .doesNotContain(number);
        move(station(), number, "SUPERVISE");
        assertThat(texts(station().get("/api/suggestions?supervised=true").at("items"), "number"))
                .contains(number);
        assertThat(texts(
                        station()
                                .get("/api/suggestions?urgency=NORMAL&supervised=true")
                                .at("items"),
                        "urgency"))
                .doesNotContain("NOW", "WEEK");
    }

    /** A voice message nobody wrote down, in a group of its own talk. */
    private Chat.Message heard(String sender) {
        Chat.Message voice = Chat.in("wr-renzhuang").sends(sender, "voice");
        tell(voice);
        return voice;
    }

    /** A case that waits for a person: what was registered, taken back by who registered it. */
    private String candidate() {
        String key = key(heard("r" + System.nanoTime()));
        String number = act(station(), key, Map.of("act", "REGISTER", "category", "R1", "title", "路上有坑"))
                .at("number")
                .asString();
        act(station(), number, Map.of("act", "UNDO"));
        assertThat(stateOf(number)).isEqualTo("CANDIDATE");
        return number;
    }

    private String key(Chat.Message message) {
        return "m" + jdbc.queryForObject("SELECT id FROM message WHERE external_id = ?", Long.class, message.id());
    }

    private List<String> outcomes(Chat.Message message) {
        return jdbc.queryForList("""
                SELECT CONCAT(o.kind, ' ', COALESCE(o.decided_name, 'null')) FROM outcome o
                JOIN message m ON m.id = o.message_id WHERE m.external_id = ?
                """, String.class, message.id());
    }

    private List<String> revisions(Chat.Message message) {
        return jdbc.queryForList("""
                SELECT CONCAT(o.kind, ' ', COALESCE(o.decided_name, 'null')) FROM outcome_revision o
                JOIN message m ON m.id = o.message_id WHERE m.external_id = ?
                """, String.class, message.id());
    }

    private static List<String> keys(Client client) {
        return texts(client.get("/api/triage").at("items"), "key");
    }

    private static JsonNode shown(Client client, String key) {
        Answer answer = client.get("/api/triage/" + key);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static Answer act(Client client, String key, Map<String, ?> form) {
        return client.post("/api/triage/" + key, form);
    }

    private JsonNode line(String number, String words) {
        JsonNode lines = station().get("/api/suggestions/" + number + "/chat").json();
        return StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> line.path("text").asString().startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    private Answer count(String number, JsonNode line, boolean own) {
        Map<String, Object> form = new HashMap<>();
        form.put("key", line.path("key").asString());
        form.put("own", own);
        form.put("revision", line.path("revision").asInt());
        return station().post("/api/suggestions/" + number + "/messages", form);
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asString())
                .toList();
    }
}
