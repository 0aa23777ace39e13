package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.bot.reply.Addressee;
import io.sidan.bot.reply.HandClock;
import io.sidan.bot.reply.Outbox;
import io.sidan.bot.reply.Pace;
import io.sidan.bot.reply.Saying;
import io.sidan.bot.reply.Town;
import io.sidan.core.roster.Bindings;
import io.sidan.engine.DataFolder;
import io.sidan.engine.EngineSettings;
import io.sidan.wecom.AppMessageApi;
import io.sidan.wecom.AppMessageApi.Delivered;
import io.sidan.wecom.WecomServer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A thousand replies to members of the corporation, by the shipped jar: of a hundred calls five are refused with −1, five
 * are done and yet answered with −1, and five are done and never answered; in between WeCom is at its limit, and once the
 * process is killed. The database is that of a process that stays.
 */
class WecomStormIT {

    private static final String NAME = "wecom-storm-data";
    private static final Path TOWN = Path.of("target", NAME);
    private static final int REPLIES = 1_000;
    private static final int MEMBERS = 250;
    private static final int KILLS = 1;
    private static final int MINUTES = 6;

    private JdbcTemplate stored;

    @Test
    void saysEachReplyOnceThroughErrorsLimitsAndKills() throws Exception {
        AppMessageApi app = new AppMessageApi(Clock.systemUTC(), members());
        try (WecomServer wecom = new WecomServer(app);
                Town town = new Town(NAME, new HandClock(OffsetDateTime.now().toString()), 1, settings(wecom))) {
            stored = town.jdbc();
            write(town);
            wecom.plan(AppMessageApi.PATH, -1, 5, 5, 5);
            int port = SidanJar.freePort();
            URI server = URI.create("http://127.0.0.1:" + port);
            for (int kill = 1; kill <= KILLS; kill++) {
                try (SidanJar jar = serve(wecom, port).awaitHealthy(server)) {
                    int said = REPLIES * kill / (KILLS + 2);
                    awaitLong(() -> app.delivered().size() >= said);
                    jar.kill();
                }
            }
            try (SidanJar jar = serve(wecom, port).awaitHealthy(server)) {
                try (WecomServer.Spell storm = wecom.during(AppMessageApi.PATH, 45009)) {
                    int calls = wecom.calls(AppMessageApi.PATH).size();
                    awaitLong(() -> wecom.calls(AppMessageApi.PATH).size() > calls);
                }
                awaitLong(() -> !isUnderWay());
                isSaidOnce(app);
                assertThat(jar.errors() + jar.output()).doesNotContain("app-secret", "access_token");
            }
            assertThat(refused(wecom, 45009))
                    .as("a storm is not answered with a storm")
                    .isLessThan(20);
        }
    }

    /** Each is written in the outbox before anything is sent. */
    private static void write(Town town) {
        long home = town.home().id();
        for (int member = 0; member < MEMBERS; member++) {
            town.get(Bindings.class).bind(home, "user" + member, "p" + member, null, "test");
        }
        town.together(() -> {
            for (int reply = 0; reply < REPLIES; reply++) {
                Addressee to = Addressee.person(home, "p" + reply % MEMBERS, null);
                Saying saying =
                        Saying.of("case.rated", null).with("number", reply).with("grade", "满意");
                town.get(Outbox.class).tell(to, "storm:" + reply, saying.at(Pace.AT_ONCE));
            }
            return null;
        });
    }

    private void isSaidOnce(AppMessageApi app) throws Exception {
        Map<String, Long> rows = states();
        assertThat(rows.keySet()).as("nothing waits, nothing is forgotten").isSubsetOf("SENT", "DEAD", "DOUBTFUL");
        List<String> said = app.delivered().stream().map(WecomStormIT::words).toList();
        assertThat(said).doesNotHaveDuplicates();
        assertThat((long) said.size()).isBetween(rows.get("SENT"), (long) REPLIES);
        assertThat(rows.get("SENT")).isGreaterThan(REPLIES * 9L / 10);
        assertThat(app.dropped()).isEmpty();
        assertThat(stored.queryForObject(
                        "SELECT COUNT(*) FROM outbox WHERE state <> 'SENT' AND COALESCE(failure, '') = ''",
                        Integer.class))
                .as("what is not said has its reason")
                .isZero();
    }

    private static String words(Delivered message) {
        return message.words().replaceAll("[\u200B\u200C]", "");
    }

    /** However busy the machine is. */
    private void awaitLong(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(MINUTES).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it takes too long: %s", states()).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private boolean isUnderWay() {
        return states().keySet().stream().anyMatch(Set.of("WAITING", "SENDING")::contains);
    }

    private Map<String, Long> states() {
        return stored.queryForList("SELECT state, COUNT(*) AS n FROM outbox GROUP BY state").stream()
                .collect(Collectors.toMap(row -> (String) row.get("state"), row -> (Long) row.get("n")));
    }

    private static SidanJar serve(WecomServer wecom, int port) throws Exception {
        List<String> line = new ArrayList<>(List.of(dashed(wecom)));
        EngineSettings engines = DataFolder.running(TOWN).orElseThrow();
        engines.properties().forEach((name, value) -> line.add("--" + name + "=" + value));
        line.addAll(OwnDatabase.arguments(NAME));
        line.addAll(List.of(
                "--sidan.data=target/" + NAME + "-jar",
                "--sidan.privacy.key-file=" + TOWN.resolve("sealing.key"),
                "--server.port=" + port,
                "--sidan.sample=false",
                "--sidan.reply.backoff=1s",
                "--sidan.reply.lease=8s",
                "--sidan.reply.every=100ms"));
        return SidanJar.run(line.toArray(String[]::new));
    }

    private static String[] dashed(WecomServer wecom) {
        return Arrays.stream(wecom.settings()).map(setting -> "--" + setting).toArray(String[]::new);
    }

    private static String[] settings(WecomServer wecom) {
        List<String> settings = new ArrayList<>(List.of(dashed(wecom)));
        settings.add("--sidan.sample=false");
        return settings.toArray(String[]::new);
    }

    private static Set<String> members() {
        return IntStream.range(0, MEMBERS).mapToObj(member -> "user" + member).collect(Collectors.toSet());
    }

    private static long refused(WecomServer wecom, int errcode) {
        return wecom.calls(AppMessageApi.PATH).stream()
                .filter(call -> call.errcode() == errcode)
                .count();
    }
}
