package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.engine.DataFolder;
import io.sidan.engine.Engine;
import io.sidan.engine.Engines;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/** Three processes, one that serves and two that work, over one database and one Redis; seven townships tell them of much. */
@Tag("faults")
class WideIT {

    private static final Path DATA = Path.of("target/wide-data").toAbsolutePath();
    private static final int TOWNSHIPS = 7;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final List<SidanJar> running = new ArrayList<>();
    private Engines engines;
    private JdbcTemplate jdbc;

    @BeforeEach
    void freshData() throws Exception {
        FileSystemUtils.deleteRecursively(DATA);
    }

    @Test
    void sharesTheWorkAndGoesOnWithoutWhoIsKilledOrFrozen() throws Exception {
        int port = SidanJar.freePort();
        URI server = URI.create("http://127.0.0.1:" + port);
        engines = Engines.start(DataFolder.open(DATA), EnumSet.allOf(Engine.class));
        try {
            jdbc = Stored.by(engines.settings());
            process("admin", port).awaitHealthy(server);
            List<String> groups = townships();
            SidanJar one = process("bot", 0);
            SidanJar two = process("bot", 0);
            await(() -> holders().size() == 2);
            try (Load load = new Load(server, groups)) {
                load.awaitMore(500);
                awaitEven();

                two.kill();
                String left = told("one of two was killed", () -> awaitOneHolder());
                load.awaitMore(200);

                SidanJar three = process("bot", 0);
                awaitEven();
                load.awaitMore(200);
                one.signal("STOP");
                String other = told("one of two was frozen", () -> awaitOneHolder());
                assertThat(other).isNotEqualTo(left);
                load.awaitMore(200);
                one.signal("CONT");
                awaitEven();
                load.awaitMore(200);
                assertThat(one.isAlive() && three.isAlive()).isTrue();
                isWhole(load.stop(), server);
            }
        } finally {
            running.forEach(SidanJar::close);
            engines.close();
        }
    }

    private SidanJar process(String role, int port) throws Exception {
        List<String> line = new ArrayList<>(List.of(
                "--sidan.roles=" + role,
                "--sidan.data=" + DATA.resolve("jar"),
                "--sidan.privacy.key-file=" + DATA.resolve("sealing.key"),
                "--sidan.sample=false",
                "--server.port=" + port));
        engines.settings().properties().forEach((name, value) -> line.add("--" + name + "=" + value));
        SidanJar jar = SidanJar.run(line.toArray(String[]::new));
        running.add(jar);
        return jar;
    }

    /** Townships of their own, so that each of several partitions has something to do. */
    private List<String> townships() {
        return IntStream.range(0, TOWNSHIPS)
                .mapToObj(number -> {
                    String group = "wide-" + number;
                    jdbc.update(
                            "INSERT INTO township (name, county, prefix, version) VALUES (?, '测试县', ?, 1)",
                            group,
                            "T" + number);
                    jdbc.update("""
                            INSERT INTO chat_group (township_id, code, name, members, active)
                            SELECT id, name, name, 100, TRUE FROM township WHERE name = ?
                            """, group);
                    return group;
                })
                .toList();
    }

    /** Who holds partitions that have something to do. */
    private Set<String> holders() {
        return new TreeSet<>(jdbc.queryForList(
                "SELECT DISTINCT holder FROM inbox_partition WHERE holder IS NOT NULL", String.class));
    }

    private void awaitEven() throws InterruptedException {
        await(() -> jdbc.queryForList("SELECT COUNT(*) FROM inbox_partition GROUP BY holder", Integer.class)
                .equals(List.of(4, 4)));
    }

    private String awaitOneHolder() throws InterruptedException {
        await(() -> holders().size() == 1);
        return holders().iterator().next();
    }

    private interface Waiting {
        String over() throws InterruptedException;
    }

    private static String told(String what, Waiting waiting) throws InterruptedException {
        long begun = System.nanoTime();
        String result = waiting.over();
        System.out.printf("%s: its work has moved on after %.1f s%n", what, (System.nanoTime() - begun) / 1e9);
        return result;
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time is over").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private void isWhole(Map<String, Long> sent, URI server) throws InterruptedException {
        await(() -> count("SELECT COUNT(*) FROM message LEFT JOIN outcome ON message_id = id WHERE message_id IS NULL")
                == 0);
        assertThat(sent).hasSize(TOWNSHIPS);
        sent.forEach((group, messages) -> {
            assertThat(count("SELECT received FROM coverage JOIN chat_group ON id = group_id WHERE code = '" + group
                            + "'"))
                    .isEqualTo(messages);
            isInOrder(group, messages);
        });
        assertThat(count("""
                SELECT COUNT(*) FROM (SELECT township_id, LEFT(title, 4) AS place FROM suggestion
                    GROUP BY township_id, LEFT(title, 4) HAVING COUNT(*) > 1) doubled
                """)).as("cases opened twice").isZero();
        Client admin = new Client(server).logIn("admin", SidanJar.PASSWORD);
        assertThat(admin.get("/api/ledger/verify").at("valid").asBoolean()).isTrue();
    }

    /** Stored, and understood, in the order it was said. */
    private void isInOrder(String group, long messages) {
        List<Map<String, Object>> rows = jdbc.queryForList("""
                SELECT CAST(SUBSTRING_INDEX(m.external_id, '-', -1) AS UNSIGNED) AS said,
                    COALESCE(r.decided_at, o.decided_at) AS decided
                FROM message m JOIN chat_group g ON g.id = m.group_id JOIN outcome o ON o.message_id = m.id
                LEFT JOIN outcome_revision r ON r.message_id = m.id AND r.revision = 1
                WHERE g.code = ? ORDER BY m.seq
                """, group);
        assertThat(rows).hasSize((int) messages);
        assertThat(rows.stream()
                        .map(row -> ((Number) row.get("said")).longValue())
                        .toList())
                .isEqualTo(IntStream.rangeClosed(1, (int) messages)
                        .mapToObj(Long::valueOf)
                        .toList());
        assertThat(rows.stream().map(row -> row.get("decided").toString()).toList())
                .isSorted();
    }

    private long count(String sql) {
        return jdbc.queryForObject(sql, Long.class);
    }
}
