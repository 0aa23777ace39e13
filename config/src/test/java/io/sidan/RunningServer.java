package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.cli.Serve;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
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

/** The whole application on its real engines, started once for all the classes that test it from outside. */
@SpringBootTest(
        classes = Serve.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "sidan.data=" + RunningServer.DATA,
            "sidan.sample=false",
            "sidan.simulator.speed=5000",
            "sidan.duty.every=24h", // reception days are those a test has planned
            "sidan.statistics.map=classpath:villages.geojson",
            "sidan.bridge.secret=" + RunningServer.SECRET,
            "sidan.admin.password=" + RunningServer.PASSWORD
        })
public abstract class RunningServer {

    protected static final String PASSWORD = "correct horse battery";
    protected static final String SECRET = "the gateway's secret";

    static final String DATA = "target/it-data";

    /** However busy the machine is; whoever waits in vain has failed anyway. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Map<String, Client> LOGGED_IN = new HashMap<>();

    @LocalServerPort
    private int port;

    @Autowired
    protected JdbcTemplate jdbc;

    static {
        removeDataOfTheLastRun();
    }

    protected final URI server() {
        return URI.create("http://127.0.0.1:" + port);
    }

    protected final Client nobody() {
        return new Client(server());
    }

    protected final Client admin() {
        return LOGGED_IN.computeIfAbsent(here("admin"), any -> nobody().logIn("admin", PASSWORD));
    }

    protected final Client deputy(String code) {
        return person("DEPUTY", code);
    }

    protected final Client unit(String code) {
        return person("UNIT", code);
    }

    protected final Client station() {
        return person("STATION", "s04");
    }

    protected final Client chair() {
        return person("CHAIR", "s01");
    }

    protected final Gateway gateway() {
        return new Gateway(server(), SECRET);
    }

    /** Hands the messages over and waits until each has its outcome. */
    protected final void tell(Chat.Message... messages) {
        Answer answer = gateway().send(messages);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        awaitOutcomes();
    }

    /** Tells of a problem that is certainly one, and answers the number of the registered case it became. */
    protected final String opened(Chat.Message told) {
        tell(told);
        String number = numberOf(told);
        if (stateOf(number).equals("CANDIDATE")) {
            assertThat(move(station(), number, "REGISTER").status()).isEqualTo(200);
        }
        return number;
    }

    protected final String numberOf(Chat.Message message) {
        return jdbc.queryForObject("""
                SELECT s.number FROM message m JOIN outcome o ON o.message_id = m.id
                JOIN suggestion s ON s.id = o.suggestion_id WHERE m.external_id = ?
                """, String.class, message.id());
    }

    protected final String stateOf(String number) {
        return station().get("/api/suggestions/" + number).at("state").asString();
    }

    protected static Answer move(Client client, String number, String move) {
        return move(client, number, Map.of("move", move));
    }

    protected static Answer move(Client client, String number, Map<String, ?> form) {
        return client.post("/api/suggestions/" + number + "/moves", form);
    }

    protected final JsonNode coverage(Client client, String group) {
        JsonNode groups = client.get("/api/coverage").at("groups");
        return StreamSupport.stream(groups.spliterator(), false)
                .filter(row -> row.path("group").asString().equals(group))
                .findFirst()
                .orElseThrow();
    }

    /** Waits until every message received is stored and has its outcome. */
    protected final void awaitOutcomes() {
        Client client = admin();
        await(() -> {
            for (JsonNode row : client.get("/api/coverage").at("groups")) {
                if (row.path("received").asLong() != row.path("classified").asLong()) {
                    return false;
                }
            }
            return true;
        });
    }

    protected static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time is over").isLessThan(end);
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Sessions have ended, as they do when Redis loses its data; the next request logs in anew. */
    protected static void sessionsAreGone() {
        LOGGED_IN.clear();
    }

    /** Several servers may run, each with its own accounts. */
    private String here(String username) {
        return username + "@" + port;
    }

    private Client person(String role, String code) {
        String username = role.toLowerCase(Locale.ROOT) + "-" + code;
        Client known = LOGGED_IN.get(here(username));
        if (known != null) {
            return known;
        }
        openAccount(username, role, code);
        Client fresh = nobody().logIn(username, PASSWORD);
        LOGGED_IN.put(here(username), fresh);
        return fresh;
    }

    private void openAccount(String username, String role, String code) {
        Answer answer = admin().post(
                        "/api/accounts",
                        Map.of("username", username, "name", code, "password", PASSWORD, "role", role, "person", code));
        assertThat(answer.status()).as(answer.body()).isIn(201, 422);
    }

    private static void removeDataOfTheLastRun() {
        try {
            FileSystemUtils.deleteRecursively(Path.of(DATA));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
