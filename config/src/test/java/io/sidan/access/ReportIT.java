package io.sidan.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Client;
import io.sidan.core.roster.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Reports say what is recorded, and stay what they were when they were signed. */
class ReportIT extends TownIT {

    private static final Map<String, Object> QUARTER =
            Map.of("kind", "QUARTER", "from", "2033-07-01", "to", "2033-09-30");

    private Client station;
    private Client chair;

    @BeforeEach
    void aQuarterOfItsOwn() {
        clock.moveTo("2033-10-08");
        station = as(Role.STATION);
        chair = as(Role.CHAIR);
        jdbc.update("DELETE FROM duty_record WHERE held_on >= '2033-01-01'");
    }

    @Test
    void areFrozenWithTheirFigures() {
        record("DEED", "修渠", 1360);
        record("DEED", "打井", 380);
        record("PUBLICITY", "桂花村通水", null);
        long id = draft(QUARTER);
        JsonNode drafted = open(id);
        assertThat(drafted.path("title").asString()).isEqualTo("黎侯镇人大2033年第三季度工作报告");
        assertThat(drafted.path("body").asString()).contains("办成实事 2 件", "按户统计受益 1740 户", "宣传报道 1 篇");
        assertThat(fact(drafted, "households")).isEqualTo("1740");
        Answer edited = station.put(
                "/api/reports/" + id,
                Map.of("title", "第三季度工作报告", "body", drafted.path("body").asString() + "\n六、打算\n继续修渠。", "version", 1));
        done(edited);
        record("DEED", "修路", 2700);
        assertThat(open(id).path("changed").findValuesAsString("key")).containsExactly("deeds", "households");
        assertThat(sign(chair, id, 2).detail()).contains("为群众办实事", "实事受益户");
        done(station.post("/api/reports/" + id + "/redraft", Map.of("version", 2)));
        assertThat(sign(station, id, 3).status()).isEqualTo(403);
        done(sign(chair, id, 3));
        byte[] signed = paper(id);
        assertThat(Bytes.words(signed)).contains("办成实事 3 件", "第三季度工作报告", "4440");
        record("DEED", "又修一条渠", 9);
        clock.moveTo("2034-01-08");
        assertThat(paper(id)).as("printed again, it is the same").isEqualTo(signed);
        assertThat(fact(open(id), "households")).isEqualTo("4440");
        assertThat(station.put("/api/reports/" + id, Map.of("title", "改", "body", "改", "version", 4))
                        .status())
                .isEqualTo(409);
        assertThat(station.delete("/api/reports/" + id).status()).isEqualTo(409);
    }

    @Test
    void ofAnEmptyPeriodSayNothingThatIsNot() {
        long id = draft(Map.of("kind", "YEAR", "from", "2040-01-01", "to", "2040-12-31"));
        JsonNode drafted = open(id);
        assertThat(drafted.path("title").asString()).contains("2040年");
        assertThat(drafted.path("body").asString())
                .contains("代表 115 名", "办成实事 0 件。")
                .doesNotContain("%");
        done(station.delete("/api/reports/" + id));
        assertThat(station.get("/api/reports/" + id).status()).isEqualTo(404);
    }

    @Test
    void ofOneDeputyListOnlyWhatIsRecorded() {
        record("DEED", "给桂花村修渠", 10);
        Map<String, Object> wish = Map.of("kind", "DUTY", "deputy", "d063", "from", "2033-07-01", "to", "2033-09-30");
        Client deputy = as(Role.DEPUTY, "d063");
        Map<String, Object> own = Map.of("kind", "DUTY", "from", "2033-07-01", "to", "2033-09-30");
        long id = deputy.post("/api/reports", own).json().path("id").asLong();
        assertThat(open(id).path("body").asString())
                .contains("为群众办实事 1 次", "给桂花村修渠")
                .doesNotContain("监督", "调研");
        assertThat(as(Role.DEPUTY, "d020").get("/api/reports/" + id).status()).isEqualTo(404);
        assertThat(as(Role.DEPUTY, "d020").post("/api/reports", wish).status()).isEqualTo(403);
        assertThat(sign(chair, id, 1).detail()).contains("本人签");
        done(sign(deputy, id, 1));
        assertThat(station.post("/api/reports", own).status()).isEqualTo(422);
    }

    @Test
    void areNotSignedWithWhatWasStruckMeanwhile() {
        record("DEED", "修好的渠", 10);
        record("DEED", "记错的井", 20);
        Client deputy = as(Role.DEPUTY, "d063");
        Map<String, Object> own = Map.of("kind", "DUTY", "from", "2033-07-01", "to", "2033-09-30");
        long id = deputy.post("/api/reports", own).json().path("id").asLong();
        assertThat(open(id).path("changed").isEmpty()).isTrue();
        jdbc.update("UPDATE duty_record SET voided_at = '2033-09-01' WHERE title = '记错的井'");
        assertThat(open(id).path("changed").findValuesAsString("label")).containsExactly("2033-08-15 记错的井");
        assertThat(sign(deputy, id, 1).detail()).contains("记错的井");
        done(deputy.post("/api/reports/" + id + "/redraft", Map.of("version", 1)));
        done(sign(deputy, id, 2));
    }

    private long draft(Map<String, Object> wish) {
        Answer drafted = station.post("/api/reports", wish);
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        return drafted.at("id").asLong();
    }

    private JsonNode open(long id) {
        return station.get("/api/reports/" + id).json();
    }

    private static Answer sign(Client who, long id, int version) {
        return who.post("/api/reports/" + id + "/signature", Map.of("version", version));
    }

    private byte[] paper(long id) {
        return Bytes.of(station, "/api/reports/" + id + "/document").body();
    }

    private static String fact(JsonNode report, String key) {
        return report.path("facts")
                .valueStream()
                .filter(fact -> fact.path("key").asString().equals(key))
                .map(fact -> fact.path("value").asString())
                .findFirst()
                .orElse("");
    }

    private void record(String kind, String title, Integer households) {
        jdbc.update("""
                INSERT INTO duty_record (township_id, kind, held_on, title, households, households_over, persons_over,
                    adopted, interest, entered_by, entered_at, version)
                VALUES (?, ?, '2033-08-15', ?, ?, FALSE, FALSE, FALSE, FALSE, 'test', '2033-08-15', 1)
                """, town().id(), kind, title, households);
        jdbc.update("""
                INSERT INTO duty_record_deputy (record_id, deputy, township_id, position, excused)
                SELECT MAX(id), 'd063', township_id, 0, FALSE FROM duty_record WHERE title = ? GROUP BY township_id
                """, title);
    }
}
