package io.sidan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Client;
import io.sidan.cli.Serve;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole application with its simulator, on the real engines; it plays faster than for people. */
@SpringBootTest(
        classes = Serve.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "sidan.simulator.enabled=true",
            "sidan.simulator.speed=5000",
            "sidan.admin.password=" + SimulatedTown.PASSWORD
        })
abstract class SimulatedTown {

    static final String PASSWORD = "lao-cheng-gu-lou";

    static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    @Autowired
    JdbcTemplate jdbc;

    /** What the last run left is gone, before engines start in it. */
    static void remove(String data) {
        try {
            FileSystemUtils.deleteRecursively(Path.of(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody without an account, who has the page open. */
    final Client visitor() {
        Client visitor = new Client(URI.create("http://127.0.0.1:" + port));
        visitor.get("/api/session");
        return visitor;
    }

    final Client admin() {
        return visitor().logIn("admin", PASSWORD);
    }

    static List<JsonNode> day() {
        try (InputStream file = SimulatedTown.class.getResourceAsStream("/sample/lihou.jsonl")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(JSON::readTree)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final void awaitEnd(Client visitor) {
        await(() -> visitor.get("/api/sim/replay").at("state").asString("").equals("DONE"));
        awaitOutcomes();
    }

    final void awaitOutcomes() {
        await(() -> count("SELECT COUNT(*) FROM message") == count("SELECT COUNT(*) FROM outcome"));
    }

    final long count(String sql, Object... values) {
        return jdbc.queryForObject(sql, Long.class, values);
    }

    /** The outcome of a message once there is one, as the chat shows it. */
    final JsonNode outcome(Client visitor, String chat, String id) {
        await(() -> !bubble(visitor, chat, id).path("outcome").isMissingNode()
                && !bubble(visitor, chat, id).path("outcome").isNull());
        return bubble(visitor, chat, id).path("outcome");
    }

    static JsonNode bubble(Client visitor, String chat, String id) {
        return StreamSupport.stream(visitor.get(messages(chat)).at("messages").spliterator(), false)
                .filter(bubble -> bubble.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static String messages(String chat) {
        return "/api/sim/chats/" + chat + "/messages";
    }

    static String say(Client visitor, String chat, String person, String text) {
        Answer answer = visitor.post(messages(chat), Map.of("person", person, "type", "TEXT", "text", text));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.at("id").asString();
    }

    static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time is over").isLessThan(end);
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
