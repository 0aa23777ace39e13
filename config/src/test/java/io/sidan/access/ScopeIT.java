package io.sidan.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Client;
import io.sidan.core.roster.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who lists, opens and moves which case: role by own or foreign case, confidential or not. */
class ScopeIT extends TownIT {

    private static final String ELSEWHERE_GROUP = "wr-dongguan";
    private static final String ELSEWHERE = "pq-dongguan";

    /** Somebody, by role and code. */
    record Who(Role role, String code) {}

    private static final Who SERVING = new Who(Role.DEPUTY, "d064");
    private static final Who IN_CHARGE = new Who(Role.DEPUTY, "d063");
    private static final Who POINT = new Who(Role.POINT, "st-renzhuang");
    private static final Who LEAD = new Who(Role.UNIT, "u02");
    private static final Who ASSISTING = new Who(Role.UNIT, "u03");
    private static final Who STATION = new Who(Role.STATION, null);
    private static final Who CHAIR = new Who(Role.CHAIR, null);
    private static final Who ADMIN = new Who(Role.ADMIN, null);

    @BeforeEach
    void someDay() {
        clock.moveTo("2026-06-03");
    }

    /** Case taken by d063 and dispatched to u02 with u03: listed, status of opening, words shown, status of a note. */
    static Stream<Arguments> matrix() {
        return Stream.of(
                Arguments.of(SERVING, "own", false, true, 200, true, 200),
                Arguments.of(SERVING, "own", true, false, 404, false, 404),
                Arguments.of(SERVING, "foreign", false, false, 404, false, 403),
                Arguments.of(SERVING, "foreign", true, false, 404, false, 404),
                Arguments.of(IN_CHARGE, "own", false, true, 200, true, 200),
                Arguments.of(IN_CHARGE, "own", true, true, 200, true, 200),
                Arguments.of(IN_CHARGE, "foreign", false, false, 404, false, 403),
                Arguments.of(IN_CHARGE, "foreign", true, false, 404, false, 404),
                Arguments.of(POINT, "own", false, true, 200, true, 200),
                Arguments.of(POINT, "own", true, false, 404, false, 404),
                Arguments.of(POINT, "foreign", false, false, 404, false, 403),
                Arguments.of(POINT, "foreign", true, false, 404, false, 404),
                Arguments.of(LEAD, "own", false, true, 200, true, 200),
                Arguments.of(LEAD, "own", true, true, 200, true, 200),
                Arguments.of(LEAD, "foreign", false, false, 404, false, 403),
                Arguments.of(LEAD, "foreign", true, false, 404, false, 404),
                Arguments.of(ASSISTING, "own", false, true, 200, true, 403),
                Arguments.of(ASSISTING, "own", true, false, 404, false, 404),
                Arguments.of(STATION, "own", false, true, 200, true, 200),
                Arguments.of(STATION, "own", true, true, 200, true, 200),
                Arguments.of(CHAIR, "own", false, true, 200, true, 200),
                Arguments.of(CHAIR, "own", true, true, 200, true, 200),
                Arguments.of(ADMIN, "own", false, true, 200, true, 200),
                Arguments.of(ADMIN, "own", true, true, 200, false, 403));
    }

    @ParameterizedTest(name = "{0} {1} confidential={2}")
    @MethodSource("matrix")
    void showsAndMovesOnlyWhatIsOnesOwn(
            Who who, String whose, boolean confidential, boolean listed, int opened, boolean words, int noted) {
        String number = whose.equals("own") ? dispatched(confidential) : foreign(confidential);
        Client visitor = as(who.role(), who.code());

        assertThat(isListed(visitor, number)).as("listed").isEqualTo(listed);
        Answer open = visitor.get("/api/suggestions/" + number);
        assertThat(open.status()).as(open.body()).isEqualTo(opened);
        assertThat(open.body().contains("水渠塌了")).as("words shown").isEqualTo(words);
        assertThat(open.body()).doesNotContain("13912345678");
        Answer note = move(visitor, number, "NOTE", Map.of("words", "看过了"));
        assertThat(note.status()).as(note.body()).isEqualTo(noted);
        assertThat(steps(number, "看过了")).isEqualTo(noted == 200 ? 1 : 0);
    }

    @Test
    void findsConfidentialCasesByNumberButNotByTheirWords() {
        String number = dispatched(true);
        assertThat(as(Role.STATION)
                        .get("/api/suggestions?q=" + number)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(numbers(as(Role.STATION).get("/api/suggestions?size=200&q=%E6%B0%B4%E6%B8%A0")))
                .doesNotContain(number);
    }

    @Test
    void opensAConfidentialCaseToWhoStandsOnItsList() {
        String number = dispatched(true);
        Client station = as(Role.STATION);
        Client admin = admin();
        assertThat(admin.get("/api/suggestions/" + number).json().path("messages"))
                .isEmpty();

        done(station.post(
                "/api/suggestions/" + number + "/readers", Map.of("role", "ADMIN", "code", "admin", "reason", "查系统")));
        assertThat(admin.get("/api/suggestions/" + number).body()).contains("水渠塌了");
        done(station.delete("/api/suggestions/" + number + "/readers/ADMIN/admin"));
        assertThat(admin.get("/api/suggestions/" + number).body()).doesNotContain("水渠塌了");
    }

    @Test
    void listsAForeignDeputyToReadOnly() {
        String number = dispatched(true);
        done(as(Role.CHAIR)
                .post(
                        "/api/suggestions/" + number + "/readers",
                        Map.of("role", "DEPUTY", "code", "d020", "reason", "熟悉情况")));
        Client reader = as(Role.DEPUTY, "d020");
        assertThat(reader.get("/api/suggestions/" + number).body()).contains("水渠塌了");
        assertThat(isListed(reader, number)).isTrue();
        assertThat(move(reader, number, "REMIND").status()).isEqualTo(403);
    }

    @Test
    void letsNobodyElseKeepTheList() {
        String number = dispatched(true);
        Map<String, String> self = Map.of("role", "ADMIN", "code", "admin", "reason", "想看");
        assertThat(admin().post("/api/suggestions/" + number + "/readers", self).status())
                .isEqualTo(403);
        assertThat(as(Role.POINT, "st-renzhuang")
                        .post("/api/suggestions/" + number + "/readers", self)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void mergesNoConfidentialCaseIntoAnOpenOne() {
        String open = open(false);
        String confidential = open(true);
        Client station = as(Role.STATION);
        assertThat(move(station, confidential, "MERGE", Map.of("into", open)).status())
                .isEqualTo(409);
        done(move(station, open, "MERGE", Map.of("into", confidential)));
    }

    private String dispatched(boolean confidential) {
        String number = open(confidential);
        Client station = as(Role.STATION);
        done(move(station, number, "ACCEPT", Map.of("deputy", "d063")));
        done(move(station, number, "DISPATCH", Map.of("unit", "u02", "assisting", List.of("u03"))));
        return number;
    }

    private String foreign(boolean confidential) {
        return open(ELSEWHERE_GROUP, ELSEWHERE, confidential);
    }

    private boolean isListed(Client visitor, String number) {
        Answer list = visitor.get("/api/suggestions?size=200");
        done(list);
        return numbers(list).contains(number);
    }

    private static List<String> numbers(Answer list) {
        return list.json()
                .path("items")
                .valueStream()
                .map(item -> item.path("number").asString())
                .toList();
    }

    private long steps(String number, String words) {
        return as(Role.STATION)
                .get("/api/suggestions/" + number)
                .json()
                .path("steps")
                .valueStream()
                .filter(step -> step.path("words").asString("").equals(words))
                .count();
    }
}
