package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Chat.Message;
import io.sidan.engine.DataFolder;
import io.sidan.engine.Engine;
import io.sidan.engine.EngineException;
import io.sidan.engine.Engines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped jar is killed where it hurts, and nothing acknowledged is lost or doubled. */
class KillIT {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 3);
    private static final Path DATA = Path.of("target/kill-data").toAbsolutePath();
    private static final int MESSAGES = 4_000;
    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> VILLAGES = List.of(
            "鼓楼", "南关", "西关", "北关", "东关", "北坊", "赵家山", "仵桥", "北泉寨", "港北", "李庄", "洪河", "晋福", "古县", "坑东", "七里店", "靳家街",
            "乔家庄", "赛里", "石桥背", "仁庄", "辛庄", "南桥沟", "东洼", "董北", "望北", "陈村", "南岭", "上桂花", "下桂花", "北桂花", "麦仓", "元泉", "柏官庄",
            "石羊坡", "柳沟", "槐树坪", "秦家沟", "苗家岭", "水磨沟");

    @BeforeEach
    void freshData() throws IOException {
        FileSystemUtils.deleteRecursively(DATA);
    }

    @Test
    void keepsEveryAcknowledgedMessageOnceThroughKillsUnderLoad() throws Exception {
        int port = SidanJar.freePort();
        URI server = URI.create("http://127.0.0.1:" + port);
        try (Load load = new Load(server)) {
            for (int round = 0; round < ROUNDS; round++) {
                SidanJar jar = SidanJar.serve(DATA, port).awaitHealthy(server);
                long seen = load.acknowledged();
                RunningServer.await(() -> load.acknowledged() > seen + 300);
                TimeUnit.MILLISECONDS.sleep(137L * round % 400);
                jar.kill();
            }
            try (SidanJar jar = SidanJar.serve(DATA, port).awaitHealthy(server)) {
                long seen = load.acknowledged();
                RunningServer.await(() -> load.acknowledged() > seen + 100);
                Map<String, Long> sent = load.stop();
                isWhole(new Client(server).logIn("admin", SidanJar.PASSWORD), sent);
                assertThat(jar.isAlive()).isTrue();
            }
        }
    }

    private static void isWhole(Client client, Map<String, Long> sent) {
        RunningServer.await(() -> rows(client).stream()
                .allMatch(row ->
                        row.path("received").asLong() == row.path("classified").asLong()));
        assertThat(sent).isNotEmpty();
        for (JsonNode row : rows(client)) {
            assertThat(row.path("received").asLong())
                    .as(row.toString())
                    .isEqualTo(sent.get(row.path("group").asString()));
            assertThat(row.path("stored").asLong())
                    .isEqualTo(row.path("received").asLong());
        }
        assertThat(rows(client)).hasSameSizeAs(sent.keySet());
        assertThat(client.get("/api/ledger/verify").at("broken").toString()).isEqualTo("[]");
        hasOneCaseForEachVillage(client);
    }

    /** Every village told of its one incident again and again, in two groups; each opened once. */
    private static void hasOneCaseForEachVillage(Client client) {
        Answer cases = client.get("/api/suggestions?size=200");
        List<String> titles = new ArrayList<>();
        cases.at("items")
                .forEach(item -> titles.add(item.path("title").asString().substring(0, 4)));
        assertThat(titles).doesNotHaveDuplicates();
        assertThat(cases.at("total").asInt())
                .isEqualTo(titles.size())
                .isPositive()
                .isLessThanOrEqualTo(VILLAGES.size());
    }

    private static List<JsonNode> rows(Client client) {
        return StreamSupport.stream(client.get("/api/coverage").at("groups").spliterator(), false)
                .toList();
    }

    /** A gateway that repeats a batch until it is acknowledged, as gateways do. */
    private static final class Load implements AutoCloseable {

        private final Gateway gateway;
        private final AtomicBoolean stopping = new AtomicBoolean();
        private final AtomicReference<Throwable> failure = new AtomicReference<>();
        private final Map<String, Long> sent = new LinkedHashMap<>();
        private final Chat here = Chat.in("kill-here");
        private final Chat there = here.beside("kill-there");
        private final Thread thread = new Thread(this::run, "load");
        private volatile long acknowledged;
        private int told;

        Load(URI server) {
            gateway = new Gateway(server, SidanJar.SECRET);
            thread.start();
        }

        long acknowledged() {
            return acknowledged;
        }

        Map<String, Long> stop() {
            close();
            assertThat(failure.get()).isNull();
            return sent;
        }

        @Override
        public void close() {
            stopping.set(true);
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void run() {
            try {
                while (!stopping.get()) {
                    deliver(batch());
                }
            } catch (Throwable e) {
                failure.set(e);
            }
        }

        private void deliver(List<Message> batch) throws InterruptedException {
            while (!isAcknowledged(batch)) {
                if (stopping.get()) {
                    throw new IllegalStateException("not acknowledged at the end");
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
            batch.forEach(message -> sent.merge(message.group(), 1L, Long::sum));
            acknowledged += batch.size();
        }

        private boolean isAcknowledged(List<Message> batch) {
            try {
                Answer answer = gateway.send(batch);
                assertThat(answer.status()).as(answer.body()).isEqualTo(202);
                assertThat(answer.at("accepted").asInt()
                                + answer.at("duplicates").asInt())
                        .isEqualTo(batch.size());
                return true;
            } catch (UncheckedIOException down) {
                return false;
            }
        }

        private List<Message> batch() {
            List<Message> batch = new ArrayList<>();
            for (int i = 0; i < 10; i++, told++) {
                String village = VILLAGES.get(told / 20 % VILLAGES.size());
                Chat chat = told % 2 == 0 ? here : there;
                String sender = "k" + told % 13;
                batch.add(
                        told % 5 == 0
                                ? chat.says(sender, village + "村口停水了,家家没水吃,请快来修")
                                : chat.says(sender, "今天天气不错 " + told));
            }
            return batch;
        }
    }

    @Test
    void importsTheSameAfterAKillInTheMiddle() throws Exception {
        Path chat = longChat();
        Path undisturbed = DATA.resolve("undisturbed");
        Path killed = DATA.resolve("killed");
        assertThat(imported(chat, undisturbed)).contains("新收 " + MESSAGES + " 条");

        SidanJar first = SidanJar.run("import", chat.toString(), "--sidan.data=" + killed);
        RunningServer.await(() -> !first.isAlive() || storesMessages(killed));
        assertThat(first.isAlive()).as("killed in its middle").isTrue();
        first.kill();

        assertThat(imported(chat, killed)).doesNotContain("新收 " + MESSAGES + " 条");
        assertThat(counts(killed)).isEqualTo(counts(undisturbed));
    }

    private static String imported(Path chat, Path data) throws Exception {
        try (SidanJar jar = SidanJar.run("import", chat.toString(), "--sidan.data=" + data)) {
            assertThat(jar.awaitEnd()).as(jar.errors()).isZero();
            assertThat(jar.errors()).contains(MESSAGES + "/" + MESSAGES, "共 " + MESSAGES + " 条消息");
            assertThat(jar.output()).doesNotContain("密码");
            return jar.errors();
        }
    }

    private static boolean storesMessages(Path data) {
        try {
            return Stored.in(data).queryForObject("SELECT COUNT(*) FROM message", Integer.class) > 0;
        } catch (DataAccessException | NoSuchElementException | EngineException notYet) {
            return false;
        }
    }

    /** How much there is of everything. */
    private static Map<String, Object> counts(Path data) {
        try (Engines engines = Engines.start(DataFolder.open(data), EnumSet.of(Engine.MARIADB))) {
            return Stored.by(engines.settings()).queryForMap("""
                    SELECT (SELECT COUNT(*) FROM message) AS messages,
                        (SELECT SUM(received) FROM coverage) AS received,
                        (SELECT COUNT(*) FROM suggestion) AS cases,
                        (SELECT SUM(supporters) FROM suggestion) AS supporters,
                        (SELECT COUNT(*) FROM step) AS steps,
                        (SELECT seq FROM ledger) AS last_step,
                        (SELECT COUNT(*) FROM outcome_revision) AS revisions,
                        (SELECT GROUP_CONCAT(kind, '=', total ORDER BY kind)
                            FROM (SELECT kind, COUNT(*) AS total FROM outcome GROUP BY kind) kinds) AS outcomes
                    """);
        }
    }

    private static Path longChat() throws IOException {
        Chat chat = Chat.in("wr-gulou");
        Chat other = chat.beside("wr-guihua");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < MESSAGES; i++) {
            Chat group = i % 3 == 0 ? other : chat;
            String village = VILLAGES.get(i / 50 % VILLAGES.size());
            String words = i % 10 == 0 ? village + "村口停水了,家家没水吃,请快来修" : i % 10 == 3 ? "+1" : "今天天气不错 " + i;
            lines.add(JSON.writeValueAsString(group.says("k" + i % 17, words)));
        }
        Files.createDirectories(DATA);
        return Files.write(DATA.resolve("long.jsonl"), lines);
    }

    @Test
    void refusesASecondStartInOneSentence() throws Exception {
        int port = SidanJar.freePort();
        URI server = URI.create("http://127.0.0.1:" + port);
        try (SidanJar first = SidanJar.serve(DATA.resolve("one"), port).awaitHealthy(server)) {
            try (SidanJar sameFolder = SidanJar.serve(DATA.resolve("one"), SidanJar.freePort())) {
                assertThat(sameFolder.awaitEnd()).isEqualTo(1);
                assertThat(sameFolder.errors().lines())
                        .singleElement()
                        .asString()
                        .contains("--sidan.data");
            }
            try (SidanJar samePort = SidanJar.serve(DATA.resolve("two"), port)) {
                assertThat(samePort.awaitEnd()).isEqualTo(1);
                assertThat(samePort.errors().lines()).singleElement().asString().contains("--server.port", "" + port);
            }
            assertThat(first.isAlive()).isTrue();
        }
    }

    @Test
    void saysHowItIsUsed() throws Exception {
        ends(0, "--help").output().contains("用法", "parse", "import", "--server.port");
        ends(0, "parse", "--help").output().contains("用法", "--roster");
        ends(0, "--version").output().startsWith("sidan ");
        ends(2, "fly").errors().contains("fly", "--help");
        ends(2, "parse").errors().contains("--help");
        ends(2, "--no-such-option").errors().contains("--no-such-option");
        ends(1, "parse", "no-such-file.jsonl")
                .errors()
                .contains("no-such-file.jsonl")
                .doesNotContain("\tat ");
        ends(1, "import", "no-such-file.jsonl")
                .errors()
                .contains("no-such-file.jsonl")
                .doesNotContain("\tat ");
        assertThat(Path.of("sidan-data")).doesNotExist();
    }

    private static Said ends(int exit, String... arguments) throws Exception {
        try (SidanJar jar = SidanJar.run(arguments)) {
            assertThat(jar.awaitEnd())
                    .as(String.join(" ", arguments) + jar.errors())
                    .isEqualTo(exit);
            return new Said(jar.output(), jar.errors());
        }
    }

    private record Said(String out, String err) {

        AbstractStringAssert<?> output() {
            return assertThat(out);
        }

        AbstractStringAssert<?> errors() {
            return assertThat(err);
        }
    }
}
