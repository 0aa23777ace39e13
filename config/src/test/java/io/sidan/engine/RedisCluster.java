package io.sidan.engine;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A Redis Cluster of the embedded program: three masters and a replica of each, which end with this JVM. */
public final class RedisCluster implements AutoCloseable {

    private static final String HERE = "127.0.0.1";
    private static final int MASTERS = 3;
    private static final int SLOTS = 16_384;
    private static final int MOST_PORT = 55_000; // the nodes' own talk is 10,000 above
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<Node> nodes = new ArrayList<>();

    private record Node(Watchdog watchdog, int port) {

        <T> T ask(Function<RedisCommands<String, String>, T> question) {
            try (RedisClient client = RedisClient.create(RedisURI.create(HERE, port));
                    StatefulRedisConnection<String, String> connection = client.connect()) {
                return question.apply(connection.sync());
            }
        }

        boolean says(Predicate<RedisCommands<String, String>> what) {
            try {
                return ask(what::test);
            } catch (RedisException notYet) {
                return false;
            }
        }
    }

    private RedisCluster() {}

    /** Returns when it serves; the program is the one of the data folder. */
    public static RedisCluster start(DataFolder folder) throws IOException, InterruptedException {
        String program = new Binaries(folder, Platform.current()).redis().toString();
        RedisCluster cluster = new RedisCluster();
        for (int number = 0; number < 2 * MASTERS; number++) {
            cluster.nodes.add(node(program, folder.folder("cluster-" + number)));
        }
        cluster.join();
        return cluster;
    }

    /** As {@code spring.data.redis.cluster.nodes} names it. */
    public String nodes() {
        return nodes.stream().map(node -> HERE + ":" + node.port()).collect(Collectors.joining(","));
    }

    /** The master of a third of the keys dies; its replica is to follow. */
    public void killMaster() throws IOException, InterruptedException {
        nodes.get(0).watchdog().stop(Duration.ZERO);
    }

    @Override
    public void close() {
        nodes.forEach(node -> {
            try {
                node.watchdog().stop(Duration.ofSeconds(10));
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Node node(String program, Path home) throws IOException {
        int port = freePort();
        List<String> command = List.of(
                program,
                "--bind",
                HERE,
                "--port",
                String.valueOf(port),
                "--dir",
                home.toString(),
                "--cluster-enabled",
                "yes",
                "--cluster-node-timeout",
                "3000",
                "--save",
                "",
                "--ignore-warnings",
                "ARM64-COW-BUG");
        return new Node(Watchdog.start(command, Files.createDirectories(home).resolve("log")), port);
    }

    private void join() throws InterruptedException {
        for (int number = 0; number < nodes.size(); number++) {
            Node node = nodes.get(number);
            await(node, commands -> commands.ping().equals("PONG"));
            int epoch = number + 1;
            node.ask(commands -> commands.clusterSetConfigEpoch(epoch));
            node.ask(commands -> commands.clusterMeet(HERE, nodes.get(0).port()));
        }
        for (int number = 0; number < MASTERS; number++) {
            int[] slots = IntStream.range(number * SLOTS / MASTERS, (number + 1) * SLOTS / MASTERS)
                    .toArray();
            nodes.get(number).ask(commands -> commands.clusterAddSlots(slots));
        }
        for (int number = 0; number < MASTERS; number++) {
            String master = nodes.get(number).ask(RedisCommands::clusterMyId);
            Node replica = nodes.get(MASTERS + number);
            await(replica, commands -> commands.clusterNodes().contains(master));
            replica.ask(commands -> commands.clusterReplicate(master));
        }
        for (Node node : nodes) {
            await(
                    node,
                    commands -> commands.clusterInfo().contains("cluster_state:ok")
                            && commands.clusterNodes()
                                            .lines()
                                            .filter(line -> line.contains("slave"))
                                            .count()
                                    == MASTERS);
        }
    }

    private static void await(Node node, Predicate<RedisCommands<String, String>> condition)
            throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!node.says(condition)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no cluster: " + node.ask(RedisCommands::clusterNodes));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static int freePort() throws IOException {
        while (true) {
            try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                if (free.getLocalPort() < MOST_PORT) {
                    return free.getLocalPort();
                }
            }
        }
    }
}
