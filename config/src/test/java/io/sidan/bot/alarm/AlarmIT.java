package io.sidan.bot.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.sidan.bot.alarm.AlarmBoard.Item;
import io.sidan.bot.reply.HandClock;
import io.sidan.bot.reply.Town;
import io.sidan.core.message.Urgency;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Township;
import io.sidan.core.sample.Samples;
import io.sidan.core.suggestion.Correction;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.Opening;
import io.sidan.core.suggestion.Refusal;
import io.sidan.core.suggestion.Suggestion;
import io.sidan.core.suggestion.Suggestions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Danger now: up the ladder under a clock of the test's, in two processes of which one is replaced meanwhile. */
class AlarmIT {

    private static final String SECRET = "the town's secret";
    private static final String STATION = "@s04";
    private static final String CHAIR = "@s01";
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(2);
    private static final List<Call> CALLS = Collections.synchronizedList(new ArrayList<>());

    private static Town town;
    private static HttpServer phones;
    private static volatile int answer = 200;

    private record Call(JsonNode body, boolean signed) {}

    @BeforeAll
    static void start() throws IOException {
        phones = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        phones.createContext("/ring", AlarmIT::take);
        phones.start();
        town = new Town(
                "alarm-data",
                new HandClock("2026-10-02T03:00:00+08:00"), // a holiday, at night
                2,
                "--sidan.alarm.webhook.url=http://127.0.0.1:"
                        + phones.getAddress().getPort() + "/ring",
                "--sidan.alarm.webhook.secret=" + SECRET);
        town.hears("line", Town.GROUP, "wm-anybody");
    }

    @AfterAll
    static void end() {
        town.close();
        phones.stop(0);
        THREADS.shutdown();
    }

    /** Nothing rings on into the next test. */
    @AfterEach
    void everybodyGoesToBed() {
        answer = 200;
        town.get(AlarmBoard.class).list(town.actor(Role.CHAIR)).stream()
                .filter(Item::open)
                .forEach(item -> town.get(AlarmBoard.class).acknowledge(item.id(), town.actor(Role.CHAIR)));
        town.send();
        town.line.forget();
        CALLS.clear();
        town.clock.pass(Duration.ofHours(3));
    }

    @Test
    void climbsTheLadderUntilSomebodyHasIt() throws Exception {
        Suggestion told = town.open(town.telling().urgent().of("P3"));
        String deputy = "@" + town.duty();
        assertThat(rung(told, deputy)).isEqualTo(1);
        assertThat(rung(told, STATION)).isZero();
        pass(5);
        assertThat(rung(told, deputy)).isEqualTo(2);
        town.relieve();
        pass(5);
        assertThat(rung(told, deputy)).isEqualTo(2);
        assertThat(rung(told, STATION)).isEqualTo(1);
        pass(5);
        pass(5);
        assertThat(rung(told, CHAIR)).isEqualTo(1);
        assertThat(rung(told, deputy)).as("at the last stage all are rung").isEqualTo(3);
        pass(10);
        assertThat(rung(told, CHAIR)).isEqualTo(2);
        town.relieve();
        pass(60);
        assertThat(rung(told, CHAIR)).as("missed rings are not made up for").isEqualTo(3);
        assertThat(rung(told, Town.GROUP)).as("the group is told once").isEqualTo(1);
        assertThat(open(told)).isTrue();

        acknowledge(told);
        assertThat(open(told)).isFalse();
        pass(60);
        assertThat(rung(told, CHAIR)).isEqualTo(3);
        assertThat(item(told).heldBy()).isEqualTo(Role.STATION.label());
        assertThatThrownBy(() -> acknowledge(told)).isInstanceOf(Refusal.class);
    }

    @Test
    void ringsAtNightAndOnAHoliday() {
        Suggestion told = town.open(town.telling().urgent());
        town.send();
        assertThat(town.line.in("@" + town.duty()))
                .singleElement()
                .asString()
                .startsWith("紧急！" + told.shortNumber() + "号：仁庄村西，");
    }

    @Test
    void waitsNoLongerOnceADeputyHasTakenIt() throws Exception {
        Suggestion told = town.open(town.telling().urgent());
        town.move(told, Role.DEPUTY, Move.ACCEPT);
        assertThat(open(told)).isFalse();
        assertThat(item(told).state()).isEqualTo(AlarmState.HELD);
        pass(30);
        assertThat(rung(told, STATION)).isZero();
        town.send();
        assertThat(CALLS).as("calls not made yet are taken back").isEmpty();
    }

    @Test
    void tellsThoseAloneItRangForWhoHasIt() throws Exception {
        Suggestion told = town.open(town.telling().urgent());
        town.send();
        pass(5);
        town.send();
        acknowledge(told);
        assertThat(heldTo(told))
                .as("the station's turn had come, and not been rung")
                .containsExactly("@" + town.duty());
        Suggestion quick = town.open(town.telling().urgent());
        acknowledge(quick);
        assertThat(heldTo(quick)).as("it had not been said yet").isEmpty();
    }

    @Test
    void goesStraightToTheStationWhereTheDeputyDeclines() {
        Suggestion told = town.open(town.telling().urgent());
        town.move(told, Role.DEPUTY, Move.DECLINE, declined());
        assertThat(rung(told, STATION)).isEqualTo(1);
        Suggestion taken = town.open(town.telling().urgent());
        town.move(taken, Role.DEPUTY, Move.ACCEPT);
        town.move(taken, Role.DEPUTY, Move.DECLINE, declined());
        assertThat(rung(taken, STATION)).isEqualTo(1);
        assertThat(open(taken)).isTrue();
    }

    @Test
    void asksTheStationOfWhatOnlyMightBeACase() {
        Suggestion candidate = town.open(town.telling().urgent().unsure());
        assertThat(rung(candidate, STATION)).isEqualTo(1);
        assertThat(rung(candidate, "@" + town.duty())).isZero();
        assertThat(rung(candidate, Town.GROUP)).isZero();
        town.move(candidate, Role.STATION, Move.REGISTER);
        assertThat(rung(candidate, "@" + town.duty())).isEqualTo(1);
        assertThat(rung(candidate, Town.GROUP)).isEqualTo(1);
        Suggestion nothing = town.open(town.telling().urgent().unsure());
        town.move(nothing, Role.STATION, Move.IGNORE);
        assertThat(item(nothing).state()).isEqualTo(AlarmState.OVER);
    }

    @Test
    void ringsTheStationForDangerToldInAGroupOnTrial() {
        town.jdbc().update("UPDATE chat_group SET mode = 'SHADOW' WHERE code = ?", Town.GROUP);
        Suggestion told = town.open(town.telling().urgent().unsure());
        town.jdbc().update("UPDATE chat_group SET mode = 'LIVE' WHERE code = ?", Town.GROUP);
        assertThat(rung(told, STATION)).isEqualTo(1);
        assertThat(rung(told, Town.GROUP)).isZero();
    }

    @Test
    void keepsAConfidentialDangerFromTheGroupAndTheDeputy() {
        Suggestion told = town.open(town.telling().urgent().secret());
        assertThat(rung(told, STATION)).isEqualTo(1);
        assertThat(rung(told, Town.GROUP)).isZero();
        assertThat(rung(told, "@" + town.duty())).isZero();
    }

    @Test
    void isSilentOfWhatWasImportedAndOfWhatIsNotUrgent() {
        int before = alarms();
        town.open(town.telling().urgent().imported());
        town.open(town.telling());
        assertThat(alarms()).isEqualTo(before);
    }

    @Test
    void ringsOnceAPersonSaysThatItIsDanger() {
        Suggestion told = town.open(town.telling());
        correct(told, Urgency.NOW);
        assertThat(open(told)).isTrue();
        correct(told, Urgency.NORMAL);
        assertThat(item(told).state()).isEqualTo(AlarmState.OVER);
    }

    @Test
    void callsNobodyForWhatIsOnlyPlayed() throws Exception {
        Township sample = town.get(Samples.class).prepare();
        Suggestion played = town.together(() -> town.get(Suggestions.class)
                .open(new Opening(
                        sample,
                        "sim-" + Town.GROUP,
                        Town.DISTRICT,
                        "wm-player",
                        "井盖没了",
                        "P3",
                        Urgency.NOW,
                        "仁庄",
                        null,
                        null,
                        false,
                        true,
                        false,
                        town.clock.instant(),
                        "演")));
        assertThat(open(played)).isTrue();
        assertThat(rung(played, "sim-@" + town.duty())).isEqualTo(1);
        assertThat(rung(played, "phone:" + town.duty())).isZero();
        for (int ring = 0; ring < 10; ring++) {
            pass(10);
        }
        assertThat(rung(played, "sim-" + CHAIR))
                .as("once up the ladder is enough")
                .isEqualTo(1);
        assertThat(open(played)).isTrue();
        town.get(Samples.class).clear();
        assertThat(town.jdbc()
                        .queryForObject("SELECT COUNT(*) FROM alarm WHERE township_id = ?", Integer.class, sample.id()))
                .isZero();
    }

    @Test
    void callsTheTownsPhoneSystem() {
        Suggestion told = town.open(town.telling().urgent().at("仁庄村西，电话13912345678"));
        answer = 503;
        town.send();
        assertThat(CALLS).hasSize(1);
        answer = 200;
        town.clock.pass(Duration.ofMinutes(1));
        town.send();
        assertThat(CALLS).hasSize(2).allMatch(Call::signed);
        JsonNode first = CALLS.get(0).body();
        JsonNode second = CALLS.get(1).body();
        assertThat(second).as("a call tried again is the same call").isEqualTo(first);
        assertThat(first.path("person").asString()).isEqualTo(town.duty());
        assertThat(first.path("text").asString())
                .contains(told.shortNumber() + "号")
                .doesNotContain("13912345678");
        assertThat(open(told)).as("delivered is not acknowledged").isTrue();
    }

    private static void pass(int minutes) throws Exception {
        town.clock.pass(Duration.ofMinutes(minutes));
        List<Callable<Integer>> both = List.of(() -> ring(0), () -> ring(1));
        for (Future<Integer> rung : THREADS.invokeAll(both)) {
            rung.get();
        }
    }

    private static int ring(int process) {
        return town.get(process, AlarmBoard.class).ring(town.clock.instant());
    }

    private static int rung(Suggestion told, String chat) {
        return town.jdbc()
                .queryForObject(
                        "SELECT COUNT(*) FROM outbox WHERE suggestion_id = ? AND chat = ? AND reply_key LIKE 'alarm:%'",
                        Integer.class, told.id(), chat);
    }

    private static List<String> heldTo(Suggestion told) {
        return town.jdbc()
                .queryForList(
                        "SELECT chat FROM outbox WHERE suggestion_id = ? AND template = 'alarm.held'",
                        String.class,
                        told.id());
    }

    private static int alarms() {
        return town.jdbc().queryForObject("SELECT COUNT(*) FROM alarm", Integer.class);
    }

    private static Item item(Suggestion told) {
        return town.get(AlarmBoard.class).list(town.actor(Role.STATION)).stream()
                .filter(item -> item.number().equals(told.number()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean open(Suggestion told) {
        return item(told).open();
    }

    private static void acknowledge(Suggestion told) {
        town.get(AlarmBoard.class).acknowledge(item(told).id(), town.actor(Role.STATION));
    }

    private static void correct(Suggestion told, Urgency urgency) {
        Correction wish = new Correction(null, null, null, null, urgency, null);
        town.get(Suggestions.class).correct(told.number(), wish, null, town.actor(Role.STATION));
    }

    private static Details declined() {
        return new Details("人在外地", null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String timestamp = exchange.getRequestHeaders().getFirst("X-Sidan-Timestamp");
        String signature = exchange.getRequestHeaders().getFirst("X-Sidan-Signature");
        CALLS.add(new Call(
                new JsonMapper().readTree(body), sign(timestamp + "." + body).equals(signature)));
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    private static String sign(String content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
