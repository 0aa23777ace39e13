package io.sidan.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Client;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Move;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every operation that names one case, and every list, against people whose case it is not: those of another district
 * or unit, and where it is confidential those who would else see it. None opens, moves, lists or quotes it.
 */
class CaseMatrixIT extends TownIT {

    private static final String WORDS = "水渠塌了";
    private static final String PHONE = "13912345678";

    private List<Operation> operations;
    private int cells;

    @BeforeEach
    void someDay() {
        clock.moveTo("2026-06-03");
        operations = Operation.all(stranger().get("/v3/api-docs").json()).stream()
                .filter(one -> !one.path().startsWith("/api/sim"))
                .toList();
    }

    /** Told in 东关; these are of 仁庄, or of units that have nothing to do with it. */
    @Test
    void keepsACaseToItsDistrictAndItsUnits() {
        String number = open("wr-dongguan", "pq-dongguan", false);
        List<Client> strangers = List.of(
                as(Role.DEPUTY, "d063"), as(Role.DEPUTY, "d064"), as(Role.POINT, "st-renzhuang"), as(Role.UNIT, "u02"));
        assertThat(leaks(number, strangers)).as("of %d cells", cells).isEmpty();
        assertThat(cells).isGreaterThan(400);
    }

    /** Of their own district or unit, but neither in charge nor on its list. */
    @Test
    void keepsAConfidentialCaseToWhoIsInChargeOfIt() {
        String number = open(true);
        done(move(as(Role.STATION), number, "ACCEPT", Map.of("deputy", "d063")));
        done(move(as(Role.STATION), number, "DISPATCH", Map.of("unit", "u02", "assisting", List.of("u03"))));
        List<Client> strangers = List.of(
                as(Role.DEPUTY, "d064"),
                as(Role.DEPUTY, "d020"),
                as(Role.POINT, "st-renzhuang"),
                as(Role.POINT, "st-dongguan"),
                as(Role.UNIT, "u03"),
                as(Role.UNIT, "u05"));
        assertThat(leaks(number, strangers)).as("of %d cells", cells).isEmpty();
        assertThat(cells).isGreaterThan(600);
    }

    /** Who configures the system is no reader of what is told in confidence. */
    @Test
    void quotesNoConfidentialCaseToTheAdministrator() {
        String number = open(true);
        supports(number, "wm-witness", "井台底下埋着的账本，电话13900009999");
        List<String> quoted = operations.stream()
                .filter(Operation::isReading)
                .filter(one -> quotes(one.ask(admin(), given(number)), "账本", "13900009999"))
                .map(Operation::name)
                .toList();
        assertThat(quoted).isEmpty();
    }

    /** A message that became no case is its district's too, and nobody takes it into a case to read it there. */
    @Test
    void keepsAMessageToItsDistrict() {
        String key = "m" + unsure("窑洞后头冒烟");
        String own = open(false);
        Map<String, Object> given = Map.of("key", key, "number", own, "own", true);
        List<String> leaks = new ArrayList<>();
        for (Client who : List.of(as(Role.POINT, "st-renzhuang"), as(Role.DEPUTY, "d063"), as(Role.UNIT, "u02"))) {
            for (Operation operation : operations) {
                if (operation.names("key") || operation.path().endsWith("{number}/messages")) {
                    Answer answer = operation.ask(who, given);
                    if (answer.status() != 403 && answer.status() != 404 || quotes(answer, "窑洞")) {
                        leaks.add(operation.name() + ": " + answer.status());
                    }
                    cells++;
                } else if (isList(operation) && quotes(operation.ask(who, given), "窑洞", key)) {
                    leaks.add(operation.name());
                }
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(cells).isGreaterThan(20);
        assertThat(as(Role.POINT, "st-dongguan").get("/api/triage/" + key).body())
                .contains("窑洞");
    }

    private long unsure(String words) {
        String id = "matrix-" + System.nanoTime();
        transactions.executeWithoutResult(status -> messages.store(
                "test",
                List.of(new GroupMessage(
                        id, "wr-dongguan", "wm-other", "某人", clock.instant(), MessageType.TEXT, words, null, null)),
                true));
        jdbc.update("""
                INSERT INTO outcome (message_id, group_id, kind, confidential, confidence, why, revision, decided_at)
                SELECT id, group_id, 'UNSURE', FALSE, 0.5, '测试', 1, sent_at FROM message WHERE external_id = ?
                """, id);
        return jdbc.queryForObject("SELECT id FROM message WHERE external_id = ?", Long.class, id);
    }

    private List<String> leaks(String number, List<Client> strangers) {
        List<String> leaks = new ArrayList<>();
        for (int who = 0; who < strangers.size(); who++) {
            for (Operation operation : operations) {
                for (Map<String, ?> given : askings(operation, number)) {
                    Answer answer = operation.ask(strangers.get(who), given);
                    if (isLeak(operation, number, answer)) {
                        leaks.add("stranger " + who + " " + operation.name() + " " + given + ": " + answer.status());
                    }
                    cells++;
                }
            }
        }
        return leaks;
    }

    /** What names a case is asked about this one, each move on its own; of the rest only lists are asked. */
    private static List<Map<String, ?>> askings(Operation operation, String number) {
        if (operation.path().endsWith("{number}/moves")) {
            return Arrays.stream(Move.values())
                    .<Map<String, ?>>map(move -> Map.of("number", number, "move", move.name()))
                    .toList();
        }
        return isOfCase(operation) || isList(operation) ? List.of(given(number)) : List.of();
    }

    private static boolean isLeak(Operation operation, String number, Answer answer) {
        if (isOfCase(operation)) {
            return answer.status() != 403 && answer.status() != 404 || quotes(answer, WORDS, PHONE);
        }
        return answer.status() >= 500 || quotes(answer, number, PHONE);
    }

    /** A key of triage may be a case's number; media of a message are not found by one. */
    private static boolean isOfCase(Operation operation) {
        return operation.path().startsWith("/api/suggestions/{number}")
                || operation.path().equals("/api/triage/{key}");
    }

    private static boolean isList(Operation operation) {
        return operation.isReading() && !operation.path().contains("{");
    }

    private static Map<String, ?> given(String number) {
        return Map.of("number", number, "key", number, "q", number, "role", "UNIT");
    }

    private static boolean quotes(Answer answer, String... words) {
        return Stream.of(words).anyMatch(answer.body()::contains);
    }
}
