package io.sidan.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Client;
import io.sidan.OwnDatabase;
import io.sidan.admin.account.Accounts;
import io.sidan.cli.Serve;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import io.sidan.core.message.Messages;
import io.sidan.core.message.Urgency;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Township;
import io.sidan.core.roster.Townships;
import io.sidan.core.suggestion.Opening;
import io.sidan.core.suggestion.Suggestion;
import io.sidan.core.suggestion.Suggestions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** 黎侯镇 served, with the real engines and a clock of the test's; nothing listens to the groups. */
@SpringBootTest(
        classes = {Serve.class, TownIT.Time.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "sidan.data=" + TownIT.DATA,
            "sidan.roles=admin",
            "sidan.sample=false",
            "sidan.admin.password=" + TownIT.PASSWORD
        })
abstract class TownIT {

    static final String DATA = "target/town-data";

    static final String PASSWORD = "gu-lou-2026-x";

    /** 仁庄, served by the point 仁庄; the deputy d063 is the first of its group. */
    static final String GROUP = "wr-renzhuang";

    static final String DISTRICT = "pq-renzhuang";
    static final String REPORTER = "wm-reporter";

    private static final AtomicInteger COUNT = new AtomicInteger();

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry settings) {
        OwnDatabase.use("town", settings);
    }

    @Autowired
    MovableClock clock;

    @Autowired
    Suggestions suggestions;

    @Autowired
    Accounts accounts;

    @Autowired
    Townships townships;

    @Autowired
    Messages messages;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transactions;

    @LocalServerPort
    int port;

    private final Map<String, Client> known = new HashMap<>();

    static {
        try {
            FileSystemUtils.deleteRecursively(Path.of(DATA));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        TransactionTemplate transactions(PlatformTransactionManager manager) {
            return new TransactionTemplate(manager);
        }
    }

    Township town() {
        return townships.home().orElseThrow();
    }

    Client stranger() {
        return new Client(URI.create("http://localhost:" + port));
    }

    Client admin() {
        return known.computeIfAbsent("admin", name -> loggedIn("admin", PASSWORD));
    }

    /** Somebody of this role; for a deputy, a unit or a point the code says which. */
    Client as(Role role, String code) {
        if (role == Role.ADMIN) {
            return admin(); // the only one, as AccountIT needs it
        }
        return known.computeIfAbsent(role + " " + code, name -> {
            String username = role.name().toLowerCase(Locale.ROOT) + "-" + COUNT.incrementAndGet();
            accounts.open(username, role.label(), PASSWORD, role, code, "admin");
            return loggedIn(username, PASSWORD);
        });
    }

    Client as(Role role) {
        return as(role, null);
    }

    Client loggedIn(String username, String password) {
        return stranger().logIn(username, password);
    }

    /** What was done to an account and by whom, the newest first. */
    List<String> changesOf(String username) {
        return admin().get("/api/accounts/changes")
                .json()
                .valueStream()
                .filter(line -> line.path("username").asString().equals(username))
                .map(line ->
                        line.path("what").asString() + " " + line.path("madeBy").asString())
                .toList();
    }

    /** A case registered in 仁庄. */
    String open(boolean confidential) {
        return open(GROUP, DISTRICT, confidential);
    }

    String open(String group, String district, boolean confidential) {
        return transactions.execute(status -> {
            Suggestion opened = suggestions.open(new Opening(
                    town(),
                    group,
                    district,
                    REPORTER,
                    "水渠塌了，电话13912345678",
                    "W2",
                    Urgency.values()[0],
                    "仁庄村西",
                    null,
                    null,
                    confidential,
                    true,
                    false,
                    clock.instant(),
                    "测试"));
            tell(opened.id(), group, REPORTER, "水渠塌了，电话13912345678");
            return opened.number();
        });
    }

    /** Somebody else tells of it too. */
    void supports(String number, String sender, String words) {
        Long id = jdbc.queryForObject("SELECT id FROM suggestion WHERE number = ?", Long.class, number);
        transactions.executeWithoutResult(status -> tell(id, GROUP, sender, words));
    }

    /** One more message of a case. */
    private void tell(long of, String group, String sender, String words) {
        String id = "it-" + COUNT.incrementAndGet();
        messages.store(
                "test",
                List.of(new GroupMessage(
                        id, group, sender, "某人", clock.instant(), MessageType.TEXT, words, null, null)),
                true);
        jdbc.update("""
                INSERT INTO outcome (message_id, group_id, kind, suggestion_id, confidential, confidence, why, revision,
                    decided_at)
                SELECT id, group_id, 'REPORT', ?, FALSE, 1, '测试', 1, sent_at FROM message WHERE external_id = ?
                """, of, id);
    }

    Answer move(Client who, String number, String move) {
        return move(who, number, move, Map.of());
    }

    Answer move(Client who, String number, String move, Map<String, Object> details) {
        Map<String, Object> form = new HashMap<>(details);
        form.put("move", move);
        return who.post("/api/suggestions/" + number + "/moves", form);
    }

    void done(Answer reply) {
        assertThat(reply.status()).as(reply.body()).isBetween(200, 299);
    }
}
