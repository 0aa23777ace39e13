package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.bot.channel.archive.Replay;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped jar reads the archive in a process of its own, which may die in any way at any moment. */
class ArchiveProcessIT {

    private static final Path DATA = Path.of("target/archive-process").toAbsolutePath();
    private static final int MESSAGES = 3_000;

    @BeforeEach
    void freshData() throws IOException {
        FileSystemUtils.deleteRecursively(DATA);
    }

    @Test
    void losesAndDoublesNothingWhereTheLibraryCrashesAndTheReaderIsKilled() throws Exception {
        Replay replay = Replay.of(DATA.resolve("replay"), MESSAGES);
        int port = SidanJar.freePort();
        URI server = URI.create("http://127.0.0.1:" + port);
        try (SidanJar main = SidanJar.serve(DATA.resolve("data"), port).awaitHealthy(server)) {
            JdbcTemplate jdbc = Stored.in(DATA.resolve("data"));
            replay.order("pull-delay-1");
            replay.order("pull-delay-1");
            replay.order("pull-abort");
            try (SidanJar crashing = reader(replay)) {
                await(() -> !crashing.isAlive());
            }
            assertThat(main.isAlive()).isTrue();
            assertThat(stored(jdbc)).as("it crashed in the middle").isLessThan(MESSAGES);

            replay.order("pull-delay-1");
            replay.order("pull-delay-1");
            replay.order("pull-delay-1");
            replay.order("pull-delay-300000");
            try (SidanJar killed = reader(replay)) {
                await(() -> stored(jdbc) > 0);
                killed.kill();
            }
            assertThat(stored(jdbc)).as("it was killed in the middle").isBetween(1L, MESSAGES - 1L);

            try (SidanJar reader = reader(replay)) {
                await(() -> stored(jdbc) == MESSAGES);
                assertThat(reader.isAlive()).isTrue();
            }
            isWhole(new Client(server).logIn("admin", SidanJar.PASSWORD), jdbc);
        }
    }

    @Test
    void measuresWithAKillInTheMiddle() throws Exception {
        try (SidanJar bench =
                SidanJar.run("bench", "archive", "--messages=2000", "--threads=2", "--library=" + Replay.library())) {
            assertThat(bench.awaitEnd()).as(bench.errors()).isZero();
            JsonNode report = new JsonMapper().readTree(bench.output());
            assertThat(report.path("ratios").path("archive_to_rsa").asDouble()).isPositive();
            JsonNode archive = report.path("archive");
            assertThat(archive.path("source").asString()).isEqualTo("native");
            assertThat(archive.path("stored").asInt()).isEqualTo(2_000);
            assertThat(archive.path("killed_at").asInt()).isBetween(1_000, 1_999);
            assertThat(bench.errors()).contains("archive_to_rsa");
        }
    }

    private static SidanJar reader(Replay replay) throws IOException {
        return SidanJar.run(
                "--sidan.data=" + DATA.resolve("data"),
                "--sidan.engines=join",
                "--sidan.roles=archive",
                "--sidan.sample=false",
                "--server.port=0",
                "--sidan.wecom.corp-id=ww1",
                "--sidan.wecom.archive.secret=" + replay.secret(),
                "--sidan.wecom.archive.library=" + Replay.library(),
                "--sidan.wecom.archive.keys=" + replay.keys(),
                "--sidan.wecom.archive.batch=200");
    }

    private static long stored(JdbcTemplate jdbc) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM message WHERE channel = 'archive'", Long.class);
    }

    /** Received = stored = classified, each message once; the main process says how the reader is. */
    private static void isWhole(Client client, JdbcTemplate jdbc) throws InterruptedException {
        await(() -> sum(rows(client), "classified") == MESSAGES);
        assertThat(sum(rows(client), "received")).isEqualTo(MESSAGES);
        assertThat(sum(rows(client), "stored")).isEqualTo(MESSAGES);
        assertThat(jdbc.queryForMap("SELECT COUNT(DISTINCT external_id) AS n FROM message"))
                .isEqualTo(Map.of("n", (long) MESSAGES));
        JsonNode status = client.get("/api/channels/archive").json();
        assertThat(status.path("seq").asLong()).isEqualTo(MESSAGES);
        assertThat(status.path("unopened").asLong()).isZero();
    }

    private static List<JsonNode> rows(Client client) {
        return StreamSupport.stream(client.get("/api/coverage").at("groups").spliterator(), false)
                .toList();
    }

    /** A process may take long to start where much else is going on. */
    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(4).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time is over").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static long sum(List<JsonNode> rows, String column) {
        return rows.stream().mapToLong(row -> row.path(column).asLong()).sum();
    }
}
