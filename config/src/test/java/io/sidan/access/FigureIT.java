package io.sidan.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Client;
import io.sidan.core.roster.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the rooms of the panel tell, and to whom: every figure is as long as the list it leads to. */
class FigureIT extends TownIT {

    private static final String TAKEN = "/api/suggestions?taken=true&size=1";

    @BeforeEach
    void someDay() {
        clock.moveTo("2026-06-03");
    }

    @Test
    void countsForEverybodyWhatTheirListShows() {
        dispatched(open(false));
        dispatched(open(true));
        open("wr-dongguan", "pq-dongguan", true);
        for (Client who : List.of(
                as(Role.STATION),
                as(Role.DEPUTY, "d063"),
                as(Role.DEPUTY, "d064"),
                as(Role.POINT, "st-renzhuang"),
                as(Role.UNIT, "u02"),
                admin())) {
            JsonNode counted = figures(who, "UNIT");
            assertThat(counted.at("/all/total").asLong()).isEqualTo(total(who, TAKEN));
            assertThat(counted.at("/all/open").asLong()).isEqualTo(total(who, TAKEN + "&open=true"));
            counted.path("parts")
                    .valueStream()
                    .filter(part -> part.hasNonNull("code"))
                    .forEach(part -> assertThat(part.path("total").asLong())
                            .isEqualTo(total(
                                    who, TAKEN + "&unit=" + part.path("code").asString())));
        }
        assertThat(figures(as(Role.DEPUTY, "d020"), "UNIT").at("/all/total").asLong())
                .isLessThan(figures(as(Role.STATION), "UNIT").at("/all/total").asLong());
    }

    @ParameterizedTest
    @ValueSource(strings = {"STATE", "CATEGORY", "DISTRICT", "UNIT", "DEPUTY", "URGENCY", "MONTH"})
    void losesNobodyOverACut(String cut) {
        open(false);
        JsonNode counted = figures(as(Role.STATION), cut);
        long sum = counted.path("parts")
                .valueStream()
                .mapToLong(part -> part.path("total").asLong())
                .sum();
        assertThat(sum).isPositive().isEqualTo(counted.at("/all/total").asLong());
    }

    @Test
    void leadsFromAWarmVillageToItsCases() {
        open(false);
        Client station = as(Role.STATION);
        JsonNode heat = station.get("/api/statistics/heat").json();
        long warm = heat.valueStream()
                .filter(one -> one.path("village").asString().equals("仁庄"))
                .mapToLong(one -> one.path("total").asLong())
                .sum();
        assertThat(warm).isPositive().isEqualTo(total(station, TAKEN + "&village=%E4%BB%81%E5%BA%84"));
    }

    @Test
    void countsTheDaysOfChina() {
        Client station = as(Role.STATION);
        long after = total(station, TAKEN + "&from=2026-06-04");
        open(false);
        assertThat(total(station, TAKEN + "&from=2026-06-03&to=2026-06-03")).isPositive();
        assertThat(total(station, TAKEN + "&from=2026-06-04")).isEqualTo(after);
        assertThat(station.get(TAKEN + "&from=9999-01-01").status()).isEqualTo(422);
        assertThat(station.get(TAKEN + "&from=morgen").status()).isEqualTo(400);
        assertThat(station.get(TAKEN + "&from=2026-06-04&to=2026-06-03").status())
                .isEqualTo(422);
    }

    @Test
    void putsEveryOpenCaseOnOneLegOfTheBoard() {
        dispatched(open(false));
        for (Client who : List.of(as(Role.STATION), as(Role.DEPUTY, "d063"), as(Role.UNIT, "u02"))) {
            long onLegs = who.get("/api/waiting/legs")
                    .json()
                    .valueStream()
                    .mapToLong(leg -> leg.path("total").asLong())
                    .sum();
            assertThat(onLegs).isPositive().isEqualTo(total(who, "/api/waiting?size=1"));
        }
        JsonNode signing =
                as(Role.STATION).get("/api/waiting?leg=SIGNING&size=200").json().path("items");
        assertThat(signing.valueStream()
                        .map(item -> item.path("leg").asString())
                        .distinct())
                .containsExactly("SIGNING");
    }

    @Test
    void tellsEverybodyWhatWaitsOnThem() {
        dispatched(open(false));
        JsonNode unit = as(Role.UNIT, "u02").get("/api/today").json();
        assertThat(unit.at("/mine/items/0/role").asString()).isEqualTo("UNIT");
        assertThat(as(Role.UNIT, "u03")
                        .get("/api/today")
                        .json()
                        .at("/mine/total")
                        .asLong())
                .isZero();
        JsonNode since = as(Role.STATION).get("/api/today").json().path("since");
        assertThat(since.path("since").asString()).isEqualTo("2026-06-02");
        assertThat(since.path("moves").path("DISPATCH").asLong()).isPositive();
    }

    @Test
    void readsTheJournalPageByPageAndSaysNothingOfWhatIsKept() {
        String kept = dispatched(open(true));
        Client station = as(Role.STATION);
        JsonNode first = station.get("/api/journal?size=2").json();
        assertThat(first.path("more").asBoolean()).isTrue();
        long before = first.at("/items/1/id").asLong();
        assertThat(station.get("/api/journal?size=1&before=" + before)
                        .json()
                        .at("/items/0/id")
                        .asLong())
                .isLessThan(before);
        String asAdmin = admin().get("/api/journal?number=" + kept).body();
        assertThat(asAdmin).contains("灌溉机井").doesNotContain("水渠塌了").doesNotContain("139");
        assertThat(station.get("/api/journal?who=%25").json().path("items")).isEmpty();
    }

    @Test
    void bindsAGroupOnceAndKeepsWhoDidIt() {
        Client station = as(Role.STATION);
        String path = "/api/groups/wr-chengbei/district";
        assertThat(station.put(path, Map.of("district", "pq-nowhere")).status()).isEqualTo(422);
        done(station.put(path, Map.of("district", "pq-jinfu")));
        done(station.put(path, Map.of("district", "pq-jinfu")));
        done(station.put(path, Map.of("district", "pq-chengbei")));
        assertThat(jdbc.queryForList(
                        "SELECT c.became FROM group_change c JOIN chat_group g ON g.id = c.group_id"
                                + " WHERE g.code = 'wr-chengbei' ORDER BY c.id",
                        String.class))
                .containsExactly("pq-jinfu", "pq-chengbei");
        assertThat(station.get("/api/groups").body()).doesNotContain("\"@");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/journal, 403, 403",
        "/api/directory, 403, 403",
        "/api/groups, 403, 403",
        "/api/status, 403, 403",
        "/api/statistics?by=STATE, 200, 200",
        "/api/statistics/heat, 200, 200",
        "/api/waiting/legs, 200, 200",
        "/api/today, 200, 200"
    })
    void opensTheOfficeToStaffAlone(String path, int deputy, int unit) {
        assertThat(stranger().get(path).status()).isEqualTo(401);
        assertThat(as(Role.DEPUTY, "d063").get(path).status()).isEqualTo(deputy);
        assertThat(as(Role.UNIT, "u02").get(path).status()).isEqualTo(unit);
        for (Role staff : List.of(Role.STATION, Role.CHAIR, Role.ADMIN)) {
            assertThat(as(staff).get(path).status()).isEqualTo(200);
        }
    }

    @Test
    void triesASentenceAndKeepsNothing() {
        Client station = as(Role.STATION);
        long cases = total(station, "/api/suggestions?size=1");
        Answer tried = station.post("/api/intake/trial", Map.of("text", "仁庄村南头的路灯坏了三天没人修"));
        assertThat(tried.json().path("outcome").asString()).isEqualTo("REPORT");
        assertThat(tried.json().path("category").asString()).isEqualTo("R2");
        assertThat(station.post("/api/intake/trial", Map.of("text", "字".repeat(10_001)))
                        .status())
                .isEqualTo(400);
        assertThat(station.post("/api/intake/trial", Map.of("text", "<script>".repeat(1_250)))
                        .status())
                .isEqualTo(200);
        assertThat(as(Role.DEPUTY, "d063")
                        .post("/api/intake/trial", Map.of("text", "路灯坏了"))
                        .status())
                .isEqualTo(403);
        assertThat(total(station, "/api/suggestions?size=1")).isEqualTo(cases);
    }

    private String dispatched(String number) {
        Client station = as(Role.STATION);
        done(move(station, number, "ACCEPT", Map.of("deputy", "d063")));
        done(move(station, number, "DISPATCH", Map.of("unit", "u02", "assisting", List.of("u03"))));
        return number;
    }

    private static JsonNode figures(Client who, String cut) {
        return who.get("/api/statistics?by=" + cut).json();
    }

    private static long total(Client who, String path) {
        return who.get(path).json().path("total").asLong();
    }
}
