package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.engine.DataFolder;
import io.sidan.engine.Engine;
import io.sidan.engine.EngineException;
import io.sidan.engine.Engines;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** The shipped jar is killed where it hurts, and nothing acknowledged is lost or doubled. */
class KillIT {

    private static final int ROUNDS = 2;
    private static final Path DATA = Path.of("target/kill-data").toAbsolutePath();
    private static final int MESSAGES = 4_000;
    private static final JsonMapper JSON = new JsonMapper();

    @BeforeEach
    void freshData() throws IOException {
        FileSystemUtils.deleteRecursively(DATA);
    }

    /** The short form of {@link FaultsIT}. */
    @Test
    void keepsEveryAcknowledgedMessageOnceThroughKillsUnderLoad() throws Exception {
        int port = SidanJar.freePort();
        URI server = URI.create("http://127.0.0.1:" + port);
        try (Load load = new Load(server)) {
            for (int round = 0; round < ROUNDS; round++) {
                SidanJar jar = SidanJar.serve(DATA, port).awaitHealthy(server);
                load.awaitMore(300);
                TimeUnit.MILLISECONDS.sleep(137L * round % 400);
                jar.kill();
            }
            try (SidanJar jar = SidanJar.serve(DATA, port).awaitHealthy(server)) {
                load.awaitMore(100);
                for (Fault fault : List.of(Fault.DATABASE_KILLED, Fault.REDIS_KILLED, Fault.REDIS_FLUSHED)) {
                    fault.happens(jar, DATA);
                    load.awaitMore(300);
                    assertThat(jar.isAlive()).as("it lives on when %s", fault).isTrue();
                }
                jar.terminate();
                assertThat(jar.awaitEnd()).isEqualTo(SidanJar.TERMINATED);
            }
            try (SidanJar jar = SidanJar.serve(DATA, port).awaitHealthy(server)) {
                load.awaitMore(100);
                Map<String, Long> sent = load.stop();
                new Whole(new Client(server).logIn("admin", SidanJar.PASSWORD)).holds(sent);
                assertThat(jar.isAlive()).isTrue();
            }
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
            String village = Load.village(i / 50);
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
