package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.engine.DataFolder;
import io.sidan.engine.Engine;
import io.sidan.engine.Engines;
import io.sidan.engine.RedisCluster;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/** Two processes over a Redis Cluster, of which a master dies. */
@Tag("faults")
class ClusterIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LOGINS = 20;
    private static final Path DATA = Path.of("target/cluster-data").toAbsolutePath();

    @Test
    void worksOverARedisClusterAndGoesOnWhenAMasterDies() throws Exception {
        FileSystemUtils.deleteRecursively(DATA);
        int port = SidanJar.freePort();
        URI server = URI.create("http://127.0.0.1:" + port);
        DataFolder folder = DataFolder.open(DATA);
        try (Engines database = Engines.start(folder, EnumSet.of(Engine.MARIADB));
                RedisCluster redis = RedisCluster.start(folder);
                SidanJar serving = process(database, redis, "admin,bot", port).awaitHealthy(server);
                SidanJar working = process(database, redis, "bot", 0);
                Load load = new Load(server)) {
            JdbcTemplate jdbc = Stored.by(database.settings());
            load.awaitMore(500);
            await("both work", () -> count(jdbc, "SELECT COUNT(DISTINCT holder) FROM inbox_partition") == 2);
            Client admin = new Client(server).logIn("admin", SidanJar.PASSWORD);
            assertThat(admin.get("/api/status").at("redis").toString()).contains("Redis 6.2");

            redis.killMaster();
            load.awaitMore(500);
            awaitService(server);
            load.awaitMore(500);
            new Whole(new Client(server).logIn("admin", SidanJar.PASSWORD)).holds(load.stop());
            assertThat(serving.isAlive() && working.isAlive()).isTrue();
        }
    }

    /** Sessions of which some have their key where the master was. */
    private static void awaitService(URI server) throws InterruptedException {
        Set<Integer> answers = new TreeSet<>();
        AtomicInteger served = new AtomicInteger();
        await("the replica serves", () -> {
            int answer = attempt(server);
            answers.add(answer);
            return (answer == 200 ? served.incrementAndGet() : served.updateAndGet(before -> 0)) == LOGINS;
        });
        assertThat(answers).as("an outage is said to be one").isSubsetOf(200, 503);
    }

    private static int attempt(URI server) {
        Client client = new Client(server);
        Answer offered = client.get("/api/session");
        return offered.status() != 200
                ? offered.status()
                : client.post("/api/session", Map.of("username", "admin", "password", SidanJar.PASSWORD))
                        .status();
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long begun = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - begun).as(what).isLessThan(PATIENCE.toNanos());
            TimeUnit.MILLISECONDS.sleep(100);
        }
        System.out.printf("%s after %.1f s%n", what, (System.nanoTime() - begun) / 1e9);
    }

    private static long count(JdbcTemplate jdbc, String sql) {
        return jdbc.queryForObject(sql, Long.class);
    }

    private static SidanJar process(Engines database, RedisCluster redis, String roles, int port) throws Exception {
        List<String> line = new ArrayList<>(List.of(
                "--sidan.roles=" + roles,
                "--sidan.data=" + DATA.resolve("jar"),
                "--sidan.privacy.key-file=" + DATA.resolve("sealing.key"),
                "--sidan.sample=false",
                "--spring.data.redis.cluster.nodes=" + redis.nodes(),
                "--server.port=" + port));
        database.settings().properties().forEach((name, value) -> line.add("--" + name + "=" + value));
        return SidanJar.run(line.toArray(String[]::new));
    }
}
