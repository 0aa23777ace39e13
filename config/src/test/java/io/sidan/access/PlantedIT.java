package io.sidan.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Chat;
import io.sidan.Chat.Message;
import io.sidan.Client;
import io.sidan.RunningServer;
import io.sidan.core.privacy.Seal;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a thousand people told of themselves is found nowhere but where it was told: sealed. */
@ExtendWith(OutputCaptureExtension.class)
class PlantedIT extends RunningServer {

    private static final int BATCH = 100;
    private static final List<String> PLACES = List.of("上桂花村西头", "仁庄村南街", "东关老桥边", "靳家街口");
    private static final List<String> GROUPS = List.of("wr-guihua", "wr-renzhuang", "wr-dongguan", "wr-jinjiajie");
    private static final List<String> TROUBLES = List.of("水管漏水", "路灯不亮", "垃圾没人拉", "井盖没了", "路上有个大坑");

    @Autowired
    private Seal seal;

    @Autowired
    private LoggingSystem logging;

    private final Planted planted = new Planted();
    private final Map<String, String> found = new TreeMap<>();
    private final List<String> events = new CopyOnWriteArrayList<>();

    @BeforeEach
    void logEverything() {
        logging.setLogLevel("io.sidan", LogLevel.DEBUG);
    }

    @AfterEach
    void logAsEver() {
        logging.setLogLevel("io.sidan", LogLevel.INFO);
    }

    @Test
    void isFoundNowhere(CapturedOutput logged) throws IOException {
        listen();
        tellAll();
        receive();
        List<String> numbers = cases();
        assertThat(numbers)
                .as("cases the planted words are in; outcomes %s", outcomes())
                .hasSizeGreaterThan(3);
        move(station(), numbers.get(0), "REMIND");

        everyAnswerToEverybody(numbers);
        theTenForms();
        whatTheBotSays();
        theStore();
        look("metrics", nobody().get("/actuator/prometheus").body(), true);
        look("events", String.join("\n", events), true);
        look("log", logged.getAll(), true);
        theEnginesLogs();
        assertThat(events).isNotEmpty();
        assertThat(found).isEmpty();
    }

    /** What somebody sent cannot pass for a line of ours. */
    @Test
    void isNoLineOfItsOwnInTheLog(CapturedOutput logged) {
        String forged = "2026-06-01T08:00:00.000+08:00  INFO [main] io.sidan.admin : forged";
        Logger log = LoggerFactory.getLogger("io.sidan.test");
        log.info("no such group: {}", "g\r\n" + forged);
        log.warn("failed", new IllegalStateException("g\n" + forged, new IllegalArgumentException("g\r" + forged)));
        assertThat(logged.getAll()).contains("forged", "IllegalStateException", "\tat ");
        assertThat(logged.getAll().lines()).noneMatch(line -> line.startsWith("2026-06-01T08:00:00.000"));
    }

    /** Each tells of a trouble, with name and phone, and then sends what nobody asked for. */
    private void tellAll() {
        List<Message> told = new ArrayList<>();
        List<Chat> chats = GROUPS.stream().map(Chat::in).toList();
        for (int each = 0; each < Planted.PEOPLE; each++) {
            Planted.Person who = planted.person(each);
            Chat chat = chats.get(each % 4).later(5);
            String trouble = PLACES.get(each % 4) + TROUBLES.get(each % 5) + "好几天了，请快派人来修，";
            told.add(named(chat, who, each, trouble + "我叫" + who.name() + "，电话" + who.phone()));
            told.add(named(chat, who, each, "身份证" + who.identity() + "，卡号" + who.card()));
        }
        for (int from = 0; from < told.size(); from += BATCH) {
            tell(told.subList(from, from + BATCH).toArray(Message[]::new));
        }
    }

    private static Message named(Chat chat, Planted.Person who, int each, String words) {
        Message told = chat.says("wm-planted-" + each, words);
        return new Message(
                told.id(), told.group(), told.sender(), who.name(), told.at(), told.type(), words, null, null);
    }

    /** Somebody comes to the station and leaves name and number. */
    private void receive() {
        Planted.Person who = planted.person(1);
        var answer = station()
                .post(
                        "/api/visitors",
                        Map.of(
                                "way",
                                "WALK_IN",
                                "station",
                                "st-lihou",
                                "name",
                                who.name(),
                                "phone",
                                who.phone(),
                                "address",
                                "仁庄",
                                "matter",
                                "身份证" + who.identity() + "丢了，卡号" + who.card()));
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
    }

    private String outcomes() {
        return String.valueOf(jdbc.queryForList("""
                SELECT o.kind, MIN(o.why) AS why, COUNT(*) AS n FROM message m JOIN outcome o ON o.message_id = m.id
                WHERE m.sender LIKE 'wm-planted-%' GROUP BY o.kind
                """));
    }

    private List<String> cases() {
        return jdbc.queryForList("""
                SELECT DISTINCT s.number FROM message m JOIN outcome o ON o.message_id = m.id
                JOIN suggestion s ON s.id = o.suggestion_id WHERE m.sender LIKE 'wm-planted-%'
                """, String.class);
    }

    /** Every reading operation, asked by everybody, about some of the cases; numbers are nobody's to see. */
    private void everyAnswerToEverybody(List<String> numbers) {
        List<Operation> reading = Operation.all(nobody().get("/v3/api-docs").json()).stream()
                .filter(Operation::isReading)
                .toList();
        List<Client> everybody = List.of(nobody(), deputy("d063"), unit("u02"), station(), chair(), admin());
        for (Client who : everybody) {
            for (Operation operation : reading) {
                for (String number : operation.path().contains("{") ? numbers.subList(0, 3) : List.of("")) {
                    Map<String, ?> given = Map.of("number", number, "key", number, "prefix", "LH", "code", "wr-guihua");
                    look(operation.name(), operation.ask(who, given).body(), false);
                }
            }
        }
        for (String district : List.of("pq-renzhuang", "pq-dongguan", "pq-guihua")) {
            look("board", nobody().get("/api/boards/LH/" + district).body(), true);
        }
    }

    /** The station's own register of visitors has their phones, as on paper; what else they told is masked there too. */
    private void theTenForms() {
        for (String code : station().get("/api/forms").json().findValuesAsString("code")) {
            look("form " + code, taken(admin(), code), false);
            Set<String> seen = planted.numbersIn(taken(station(), code));
            seen.remove(code.equals("visitors") ? planted.person(1).phone() : "");
            assertThat(seen).as("the station's form %s", code).isEmpty();
        }
    }

    private static String taken(Client who, String code) {
        String path = "/api/forms/" + code + "?from=2026-01-01&to=2026-12-31";
        return Bytes.rows(Bytes.of(who, path).body())
                + Bytes.words(Bytes.of(who, path + "&format=docx").body());
    }

    private void whatTheBotSays() {
        List<Map<String, Object>> said = jdbc.queryForList("SELECT chat, words FROM outbox WHERE words IS NOT NULL");
        assertThat(said).isNotEmpty();
        said.forEach(row -> look(
                "reply to " + row.get("chat"),
                seal.open((byte[]) row.get("words")),
                !String.valueOf(row.get("chat")).startsWith("@")));
    }

    /** Whoever copies the database learns nothing of them. */
    private void theStore() {
        for (Map<String, Object> column : jdbc.queryForList("""
                SELECT table_name AS t, column_name AS c FROM information_schema.columns
                WHERE table_schema = DATABASE() AND data_type IN ('char', 'varchar', 'text', 'mediumtext', 'longtext',
                    'json', 'blob', 'mediumblob', 'longblob', 'varbinary', 'binary')
                """)) {
            String named = column.get("t") + "." + column.get("c");
            jdbc.query(
                    "SELECT CONVERT(`%2$s` USING latin1) FROM `%1$s` WHERE `%2$s` IS NOT NULL"
                            .formatted(column.get("t"), column.get("c")),
                    row -> {
                        look(named, row.getString(1), false);
                    });
        }
    }

    private void theEnginesLogs() throws IOException {
        try (Stream<Path> logs = Files.walk(Path.of("target/it-data/logs"))) {
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                look(log.toString(), Files.readString(log, StandardCharsets.ISO_8859_1), false);
            }
        }
    }

    private void look(String where, String text, boolean namesToo) {
        if (text == null) {
            return;
        }
        for (String number : planted.numbersIn(text)) {
            found.put(where, number);
        }
        int name = namesToo ? text.indexOf(Planted.NAME_MARK) : -1;
        if (name >= 0) {
            found.put(where + " names", text.substring(Math.max(0, name - 40), Math.min(text.length(), name + 10)));
        }
    }

    private void listen() {
        HttpRequest request = HttpRequest.newBuilder(server().resolve("/api/events"))
                .header("Cookie", "SESSION=" + station().cookie("SESSION"))
                .build();
        HttpClient.newHttpClient()
                .sendAsync(request, BodyHandlers.ofLines())
                .thenAcceptAsync(stream -> stream.body().forEach(events::add));
        await(() -> events.contains("event:open"));
    }
}
