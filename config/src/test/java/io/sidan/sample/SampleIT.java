package io.sidan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Client;
import io.sidan.OwnDatabase;
import io.sidan.bot.inbox.Inbox;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** The first start plays a day; nothing real is touched by it, nor by its being cleared. */
@TestMethodOrder(OrderAnnotation.class)
@DirtiesContext
@TestPropertySource(properties = {"sidan.data=" + SampleIT.DATA, "sidan.sample=true"})
class SampleIT extends SimulatedTown {

    static final String DATA = "target/sample-data";

    static {
        remove(DATA);
    }

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry settings) {
        OwnDatabase.use("sample", settings);
    }

    private static final String REAL = "LH-%";
    private static final String SAMPLE = "MN-%";

    /** What the player puts the number of a case in for. */
    private static final Pattern BLANK = Pattern.compile("\\{#(\\w+)}");

    /** Rows of these columns point at what a township has. */
    private static final Map<String, String> OWNERS = Map.of(
            "township_id", "township",
            "group_id", "chat_group",
            "message_id", "message",
            "suggestion_id", "suggestion");

    @Autowired
    private Inbox inbox;

    @Autowired
    private ApplicationContext context;

    /** The player stops in the middle and starts again, as with a restart. */
    @Test
    @Order(1)
    void playsTheWholeDayOnceThoughItIsInterrupted() {
        Client visitor = visitor();
        SmartLifecycle player = context.getBean("player", SmartLifecycle.class);
        await(() -> visitor.get("/api/sim/replay").at("position").asInt() > 20);
        player.stop();
        int position = visitor.get("/api/sim/replay").at("position").asInt();
        assertThat(position).isLessThan(day().size());
        player.start();
        awaitEnd(visitor);

        assertThat(visitor.get("/api/sim/replay").at("skipped").asInt())
                .as("lines that were refused or could not be read")
                .isZero();
        assertThat(count("SELECT COUNT(*) FROM message")).isEqualTo(messagesOfTheDay());
        assertThat(count("SELECT COUNT(*) FROM step WHERE channel = 'simulator' AND move <> 'NOTE'"))
                .isBetween(actsOfTheDay(line -> !line.has("where")), actsOfTheDay(line -> true));
    }

    @Test
    @Order(2)
    void showsEveryOutcomeAndEveryRoad() {
        assertThat(count("SELECT COUNT(*) FROM suggestion WHERE number LIKE ?", SAMPLE))
                .isGreaterThanOrEqualTo(15);
        assertThat(jdbc.queryForList("SELECT DISTINCT kind FROM outcome", String.class))
                .containsExactlyInAnyOrder(
                        "REPORT",
                        "SUPPLEMENT",
                        "SUPPORT",
                        "CORRECTION",
                        "WITHDRAWAL",
                        "COMMAND",
                        "QUESTION",
                        "NOTICE",
                        "CHATTER",
                        "SENSITIVE",
                        "UNSURE");
        assertThat(jdbc.queryForList("SELECT DISTINCT state FROM suggestion", String.class))
                .contains(
                        "CANDIDATE",
                        "DISPATCHED",
                        "IN_PROGRESS",
                        "TRACKING",
                        "CLOSED",
                        "MERGED",
                        "REFUSED",
                        "REFERRED",
                        "WITHDRAWN");
        assertThat(count("SELECT COUNT(*) FROM suggestion WHERE state = 'CLOSED'"))
                .isGreaterThanOrEqualTo(5);
        assertThat(count("SELECT COUNT(*) FROM suggestion WHERE state = 'CLOSED' AND round = 2"))
                .isPositive();
        assertThat(count("SELECT COUNT(*) FROM rating")).isGreaterThanOrEqualTo(5);
        assertThat(jdbc.queryForList("SELECT DISTINCT move FROM step WHERE move IS NOT NULL", String.class))
                .contains("RULE_RETURN", "RULE_EXTENSION", "PROMOTE", "RESOLVE");
    }

    /** Whoever names a case gives an order about it, which is obeyed. */
    @Test
    @Order(3)
    void obeysWhoeverNamesACase() {
        List<JsonNode> orders = day().stream()
                .filter(line -> BLANK.matcher(line.path("text").asString("")).find())
                .toList();
        assertThat(orders).hasSizeGreaterThan(20);
        orders.forEach(line -> assertThat(caseOf(line.path("id").asString(), "COMMAND"))
                .as(line.toString())
                .hasSize(1)
                .isEqualTo(caseOf(named(line), "REPORT")));
        orders.forEach(line -> assertThat(count(
                        "SELECT COUNT(*) FROM step WHERE actor = ? AND suggestion_id = ?",
                        line.path("sender").asString(),
                        caseOf(named(line), "REPORT").get(0)))
                .as("moves of a case by who spoke: " + line)
                .isGreaterThanOrEqualTo(orders.stream()
                        .filter(other -> other.path("sender").equals(line.path("sender")))
                        .filter(other -> named(other).equals(named(line)))
                        .count()));
        assertThat(count("SELECT COUNT(*) FROM outbox WHERE template = 'command.no'"))
                .as("orders answered by a no")
                .isZero();
    }

    @Test
    @Order(4)
    void leavesNothingOutAndNothingBroken() {
        Client admin = admin();
        for (JsonNode row : admin.get("/api/coverage").at("groups")) {
            assertThat(row.path("simulated").asBoolean()).as(row.toString()).isTrue();
            assertThat(row.path("received").asLong())
                    .isEqualTo(row.path("stored").asLong())
                    .isEqualTo(row.path("classified").asLong());
        }
        JsonNode verified = admin.get("/api/ledger/verify").json();
        assertThat(verified.path("valid").asBoolean()).as(verified.toString()).isTrue();
        assertThat(verified.path("steps").asLong()).isGreaterThan(100);
    }

    @Test
    @Order(5)
    void marksEachCaseAsSimulated() {
        Client admin = admin();
        JsonNode listed = admin.get("/api/suggestions?size=200").json();
        assertThat(listed.path("total").asInt()).isGreaterThanOrEqualTo(15);
        listed.path("items")
                .forEach(item -> assertThat(item.path("simulated").asBoolean())
                        .as(item.toString())
                        .isTrue());
        String number = listed.path("items").path(0).path("number").asString();
        assertThat(admin.get("/api/suggestions/" + number).at("simulated").asBoolean())
                .isTrue();
        JsonNode waiting = admin.get("/api/waiting?size=200").json();
        assertThat(waiting.path("total").asInt()).isPositive();
        waiting.path("items")
                .forEach(item -> assertThat(item.path("simulated").asBoolean()).isTrue());
    }

    /** A deputy of the real township sees the sample's cases of the own groups, and no others; and may move them. */
    @Test
    @Order(6)
    void letsARealDeputyTryThingsInTheSample() {
        admin().post(
                        "/api/accounts",
                        Map.of(
                                "username",
                                "guo",
                                "name",
                                "郭仁义",
                                "password",
                                PASSWORD,
                                "role",
                                "DEPUTY",
                                "person",
                                "d063"));
        Client deputy = visitor().logIn("guo", PASSWORD);
        JsonNode items = deputy.get("/api/suggestions?size=200").at("items");
        assertThat(items)
                .isNotEmpty()
                .allSatisfy(
                        item -> assertThat(item.path("group").asString()).isIn("sim-wr-renzhuang", "sim-wr-dongbei"));
        String number = items.path(0).path("number").asString();
        Answer noted = deputy.post("/api/suggestions/" + number + "/moves", Map.of("move", "NOTE", "words", "我看过了"));
        assertThat(noted.status()).as(noted.body()).isEqualTo(200);
    }

    /** A real report is numbered as if there were no sample, and nobody of the sample gets at it. */
    @Test
    @Order(7)
    void keepsTheRealTownshipApart() {
        hear("real-1", "wr-renzhuang", "仁庄南口的路塌了个大坑，车都过不去，快派人修");
        awaitOutcomes();
        Map<String, Object> real =
                jdbc.queryForMap("SELECT number, short_number, chat_group FROM suggestion WHERE number LIKE ?", REAL);
        assertThat(real).containsEntry("short_number", 1).containsEntry("chat_group", "wr-renzhuang");
        String number = real.get("number").toString();

        Client visitor = visitor();
        assertThat(visitor.get("/api/sim/cases/" + number + "?person=s01").status())
                .isEqualTo(404);
        assertThat(visitor.post("/api/sim/cases/" + number + "/moves", Map.of("person", "s01", "move", "REMIND"))
                        .status())
                .isEqualTo(404);
        assertThat(visitor.post(
                                "/api/sim/chats/wr-renzhuang/messages",
                                Map.of("person", "jm01", "type", "TEXT", "text", "这边路灯不亮"))
                        .status())
                .isEqualTo(422);
        assertThat(visitor.get("/api/sim/chats/wr-renzhuang/messages").status()).isEqualTo(404);
        Answer merged = visitor.post(
                "/api/sim/cases/" + anySample() + "/moves", Map.of("person", "s04", "move", "MERGE", "into", number));
        assertThat(merged.status()).isEqualTo(422);
    }

    @Test
    @Order(8)
    void clearsAllOfItAndNothingElse() {
        long realSteps = count(
                "SELECT COUNT(*) FROM step t JOIN suggestion s ON s.id = t.suggestion_id" + " WHERE s.number LIKE ?",
                REAL);
        Set<String> emptied = tablesWithRowsOf(sample());
        assertThat(emptied).contains("message", "suggestion", "step", "replay", "inbox_drain", "waiting", "deputy");

        assertThat(admin().delete("/api/sample").status()).isEqualTo(204);

        nothingPointsNowhere();
        assertThat(count("SELECT COUNT(*) FROM township")).isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM chat_group WHERE code LIKE 'sim-%'"))
                .isZero();
        assertThat(count("SELECT COUNT(*) FROM suggestion")).isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM step")).isEqualTo(realSteps);
        Client admin = admin();
        assertThat(admin.get("/api/ledger/verify").at("valid").asBoolean()).isTrue();
        assertThat(admin.get("/api/suggestions").at("total").asInt()).isEqualTo(1);
        assertThat(admin.get("/api/coverage").at("groups")).hasSize(1);
        assertThat(visitor().get("/api/sim").at("township").isNull()).isTrue();
    }

    @Test
    @Order(9)
    void playsAfreshFromTheFirstNumber() {
        Client visitor = visitor();
        assertThat(visitor.post("/api/sim", Map.of()).status()).isEqualTo(200);
        await(() -> count("SELECT COUNT(*) FROM suggestion WHERE number LIKE ?", SAMPLE) > 2);
        assertThat(jdbc.queryForObject(
                        "SELECT MIN(short_number) FROM suggestion WHERE number LIKE ?", Integer.class, SAMPLE))
                .isEqualTo(1);
        hear("real-2", "wr-dongguan", "东关老桥的栏杆断了一截，老人差点掉下去，快来修");
        awaitOutcomes();
        assertThat(count("SELECT MAX(short_number) FROM suggestion WHERE number LIKE ?", REAL))
                .isEqualTo(2);
    }

    /** In the middle of the play: whoever is at work in it stops, and nothing of it is left. */
    @Test
    @Order(10)
    void clearsWhileItIsPlayed() {
        Client visitor = visitor();
        assertThat(visitor.delete("/api/sim").status()).isEqualTo(204);
        assertThat(count("SELECT COUNT(*) FROM township")).isEqualTo(1);
        hear("real-3", "wr-guihua", "上桂花晒场的变压器冒火星子了，快来人");
        awaitOutcomes();
        nothingPointsNowhere();
        assertThat(count("SELECT COUNT(*) FROM chat_group WHERE code LIKE 'sim-%'"))
                .isZero();
    }

    private void nothingPointsNowhere() {
        OWNERS.forEach((column, owner) -> tablesWith(column)
                .forEach(table -> assertThat(count("SELECT COUNT(*) FROM " + table + " t WHERE " + column
                                + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + owner + " o WHERE o.id = t." + column
                                + ")"))
                        .as(table + "." + column)
                        .isZero()));
    }

    private void hear(String id, String group, String text) {
        inbox.receive(
                "test",
                List.of(new GroupMessage(
                        id, group, "wm-" + id, "老李", Instant.now(), MessageType.TEXT, text, null, null)));
    }

    private String anySample() {
        return jdbc.queryForObject(
                "SELECT MIN(number) FROM suggestion WHERE number LIKE ? AND state = 'IN_PROGRESS'",
                String.class,
                SAMPLE);
    }

    private long sample() {
        return count("SELECT id FROM township WHERE sample_of IS NOT NULL");
    }

    private Set<String> tablesWithRowsOf(long township) {
        return tablesWith("township_id").stream()
                .filter(table -> count("SELECT COUNT(*) FROM " + table + " WHERE township_id = ?", township) > 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> tablesWith(String column) {
        return jdbc.queryForList(
                "SELECT table_name FROM information_schema.columns WHERE table_schema = DATABASE() AND column_name = ?",
                String.class,
                column);
    }

    private static long messagesOfTheDay() {
        return day().stream().filter(line -> !line.has("act")).count();
    }

    private static long actsOfTheDay(Predicate<JsonNode> which) {
        return day().stream().filter(line -> line.has("act")).filter(which).count();
    }

    private static String named(JsonNode line) {
        Matcher blank = BLANK.matcher(line.path("text").asString());
        assertThat(blank.find()).isTrue();
        return blank.group(1);
    }

    /** Id of the case that a message of the file belongs to, if it is that kind of message. */
    private List<Long> caseOf(String message, String kind) {
        return jdbc.queryForList(
                "SELECT o.suggestion_id FROM outcome o JOIN message m ON m.id = o.message_id"
                        + " WHERE m.external_id LIKE ? AND o.kind = ? AND o.suggestion_id IS NOT NULL",
                Long.class,
                "r%:" + message,
                kind);
    }
}
