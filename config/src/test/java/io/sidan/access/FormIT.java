package io.sidan.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Client;
import io.sidan.core.privacy.Seal;
import io.sidan.core.roster.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The ten forms: what stands in them, who may take them out, and what stands in the way. */
class FormIT extends TownIT {

    private static final String YEAR = "from=2031-01-01&to=2031-12-31";

    @Autowired
    private Seal seal;

    @BeforeEach
    void aYearOfItsOwn() {
        clock.moveTo("2031-06-01");
        jdbc.update("DELETE FROM duty_record WHERE held_on >= '2031-01-01'");
        jdbc.update("DELETE FROM visitor WHERE came_at >= '2031-01-01'");
    }

    @Test
    void areTen() {
        assertThat(as(Role.STATION).get("/api/forms").json().findValuesAsString("code"))
                .containsExactly(
                        "deeds",
                        "profiles",
                        "activities",
                        "visitors",
                        "contacts",
                        "contact-records",
                        "constituencies",
                        "duty",
                        "public-profiles",
                        "proposals");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deeds",
                "profiles",
                "activities",
                "visitors",
                "contacts",
                "contact-records",
                "constituencies",
                "duty",
                "public-profiles",
                "proposals"
            })
    void areFilledInBothFormats(String code) {
        Client station = as(Role.STATION);
        JsonNode seen = station.get("/api/forms/" + code + "/preview?" + YEAR).json();
        HttpResponse<byte[]> sheet = Bytes.of(station, "/api/forms/" + code + "?" + YEAR + "&format=xlsx");
        List<List<String>> rows = Bytes.rows(sheet.body());
        assertThat(sheet.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
        assertThat(rows.get(0)).isEqualTo(texts(seen.path("columns")));
        assertThat(rows).hasSize(1 + seen.path("total").asInt());
        HttpResponse<byte[]> word = Bytes.of(station, "/api/forms/" + code + "?" + YEAR + "&format=docx");
        assertThat(Bytes.words(word.body()))
                .contains("黎侯镇", seen.path("title").asString(), rows.get(0).get(0));
        assertThat(as(Role.CHAIR).get("/api/forms/" + code + "/template").status())
                .isEqualTo(200);
    }

    @Test
    void listWhatTheRosterHolds() {
        long deputies = count("SELECT COUNT(*) FROM deputy WHERE active AND township_id = " + town().id());
        assertThat(deputies).isEqualTo(115);
        for (String code : List.of("profiles", "public-profiles", "duty")) {
            assertThat(preview(as(Role.STATION), code).path("total").asLong()).isEqualTo(deputies);
        }
    }

    @Test
    void keepTextThatLooksLikeAFormula() {
        deed("=HYPERLINK(\"http://evil\",\"点我\")", "2031-03-02", 1360, true);
        List<String> row = Bytes.rows(
                        Bytes.of(as(Role.STATION), "/api/forms/deeds?" + YEAR).body())
                .get(1);
        assertThat(row).contains("=HYPERLINK(\"http://evil\",\"点我\")", "1360余");
    }

    @Test
    void sayWhatIsMissingWhere() {
        deed("修渠", "2031-03-02", 10, false);
        deed("打井", "2031-03-03", 10, false);
        jdbc.update("UPDATE duty_record SET result = NULL, place = NULL WHERE title = '打井'");
        JsonNode missing = preview(as(Role.STATION), "deeds").path("missing");
        assertThat(missing.findValuesAsString("column")).containsExactly("地点", "成效");
        assertThat(missing.at("/0/rows/0").asInt()).isEqualTo(2);
    }

    @Test
    void hideWhoCameFromAllButTheOffice() {
        jdbc.update(
                """
                INSERT INTO visitor (township_id, station, deputy, way, came_at, name, phone, address, matter, entered_by,
                    entered_at)
                VALUES (?, 'st-renzhuang', 'd063', 'WALK_IN', '2031-02-15 02:00:00', ?, ?, ?, ?, 'test', '2031-02-15')
                """,
                town().id(),
                seal.seal("张三丰"),
                seal.seal("13912345678"),
                seal.seal("仁庄村东头"),
                seal.seal("水渠塌了，打我电话13912345678"));
        assertThat(visitor(as(Role.STATION)).toString())
                .contains("2031-02-15 10:00", "张三丰", "13912345678", "仁庄村东头", "139****5678");
        for (Client who : List.of(admin(), as(Role.POINT, "st-renzhuang"), as(Role.DEPUTY, "d063"))) {
            assertThat(visitor(who).toString()).contains("张**", "****5678").doesNotContain("张三丰", "13912345678", "东头");
        }
        assertThat(preview(as(Role.POINT, "st-gulou"), "visitors").path("total").asLong())
                .isZero();
        assertThat(preview(as(Role.DEPUTY, "d020"), "visitors").path("total").asLong())
                .isZero();
        assertThat(as(Role.UNIT, "u02").get("/api/forms").status()).isEqualTo(403);
        assertThat(stranger().get("/api/forms").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/forms/nothing?format=xlsx, 404",
        "/api/forms/deeds?format=pdf, 422",
        "/api/forms/deeds?from=2031-02-01&to=2031-01-01, 422",
        "/api/forms/deeds?from=morgen, 400",
        "/api/forms/deeds?deputy=nobody, 422"
    })
    void refuseInWords(String path, int status) {
        Answer answer = as(Role.STATION).get(path);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.detail()).isNotBlank();
    }

    @Test
    void sayWhichTagAnOperatorsTemplateLacks() throws IOException {
        Path own = Path.of(DATA, "papers", "form-contacts.docx");
        Files.createDirectories(own.getParent());
        Files.copy(Path.of("src/main/resources/papers/report.docx"), own);
        try {
            Answer answer = as(Role.STATION).get("/api/forms/contacts?format=docx");
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.detail()).contains("form-contacts.docx", "{{period}}");
        } finally {
            Files.delete(own);
        }
    }

    @Test
    void goOutTogetherAndAreLogged() throws IOException {
        Client station = as(Role.STATION);
        deed("修路", "2031-04-02", 2700, false);
        long id = begin(station, List.of("deeds", "duty"), "xlsx");
        JsonNode line = ended(station, id);
        assertThat(line.path("state").asString()).as(line.toString()).isEqualTo("DONE");
        assertThat(line.path("linesDone").asLong())
                .isEqualTo(116)
                .isEqualTo(line.path("linesAll").asLong());
        assertThat(line.path("masked").asBoolean()).isFalse();
        assertThat(names(Bytes.of(station, "/api/exports/" + id + "/file").body()))
                .containsExactly("为群众办实事情况统计表.xlsx", "代表履职情况登记表.xlsx");
        assertThat(admin().get("/api/exports/" + id + "/file").status()).isEqualTo(403);
        assertThat(station.delete("/api/exports/" + id).status()).isEqualTo(409);
        String file = jdbc.queryForObject("SELECT file FROM form_export WHERE id = ?", String.class, id);
        jdbc.update("UPDATE form_export SET file = 'elsewhere' WHERE id = ?", id);
        assertThat(station.get("/api/exports/" + id + "/file").detail()).contains("不在这台机器上");
        jdbc.update("UPDATE form_export SET file = ? WHERE id = ?", file, id);
        clock.moveTo("2031-06-03");
        station.get("/api/exports");
        assertThat(station.get("/api/exports/" + id + "/file").detail()).contains("清掉");
        assertThat(as(Role.DEPUTY, "d063").get("/api/exports").status()).isEqualTo(403);
    }

    @Test
    void countNothingThatWasCalledOff() {
        jdbc.update("""
                INSERT INTO activity (township_id, theme, station, held_on, until_on, state, sign_code, entered_by,
                    entered_at, version)
                VALUES (?, '没办成的活动', 'st-renzhuang', '2031-03-03', '2031-03-03', 'RUNNING', '000000', 'test',
                    '2031-01-01', 0)
                """, town().id());
        jdbc.update("""
                INSERT INTO attendance (township_id, activity_id, deputy, state, entered_by, entered_at)
                SELECT township_id, id, 'd063', 'PRESENT', 'test', '2031-01-01' FROM activity WHERE theme = '没办成的活动'
                """);
        assertThat(activities()).isEqualTo("1");
        jdbc.update("UPDATE activity SET state = 'CANCELLED' WHERE theme = '没办成的活动'");
        assertThat(activities()).isEqualTo("0");
    }

    private String activities() {
        JsonNode own = preview(as(Role.DEPUTY, "d063"), "duty");
        return own.path("rows")
                .path(0)
                .path(texts(own.path("columns")).indexOf("参加活动"))
                .asString();
    }

    /** More rows than are written before somebody is told how far it is. */
    @Test
    void goOutWholeHoweverManyRowsThereAre() {
        int rows = 999;
        jdbc.update("""
                INSERT INTO duty_record (township_id, kind, held_on, title, result, households_over, persons_over, adopted,
                    interest, entered_by, entered_at, version)
                WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < ?)
                SELECT ?, 'CONTACT', '2031-05-05', CONCAT('联系选民', i), '记下了', FALSE, FALSE, FALSE, FALSE, 'test',
                    '2031-05-05', 1 FROM n
                """, rows, town().id());
        Client station = as(Role.STATION);
        assertThat(Bytes.rows(
                        Bytes.of(station, "/api/forms/contact-records?" + YEAR).body()))
                .hasSize(1 + rows);
        JsonNode line = ended(station, begin(station, List.of("contact-records"), "xlsx"));
        assertThat(line.path("state").asString()).as(line.toString()).isEqualTo("DONE");
        assertThat(line.path("linesDone").asInt()).isEqualTo(rows);
    }

    private static List<String> names(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static long begin(Client who, List<String> forms, String format) {
        Answer begun = who.post(
                "/api/exports", Map.of("forms", forms, "format", format, "from", "2031-01-01", "to", "2031-12-31"));
        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        return begun.at("id").asLong();
    }

    private static JsonNode ended(Client who, long id) {
        for (int tries = 0; tries < 3_600; tries++) {
            JsonNode line = line(who, id);
            if (!line.path("state").asString().equals("RUNNING")) {
                return line;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return line(who, id);
    }

    private static JsonNode line(Client who, long id) {
        return who.get("/api/exports")
                .json()
                .valueStream()
                .filter(line -> line.path("id").asLong() == id)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> visitor(Client who) {
        return Bytes.rows(Bytes.of(who, "/api/forms/visitors?" + YEAR).body()).get(1);
    }

    private static JsonNode preview(Client who, String code) {
        return who.get("/api/forms/" + code + "/preview?" + YEAR).json();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private void deed(String title, String day, int households, boolean over) {
        jdbc.update("""
                INSERT INTO duty_record (township_id, kind, held_on, title, place, result, households, households_over,
                    persons_over, adopted, interest, entered_by, entered_at, version)
                VALUES (?, 'DEED', ?, ?, '仁庄', '办成了', ?, ?, FALSE, FALSE, FALSE, 'test', '2031-01-01', 1)
                """, town().id(), day, title, households, over);
        jdbc.update("""
                INSERT INTO duty_record_deputy (record_id, deputy, township_id, position, excused)
                SELECT MAX(id), 'd063', township_id, 0, FALSE FROM duty_record WHERE title = ? GROUP BY township_id
                """, title);
    }

    private long count(String sql) {
        return jdbc.queryForObject(sql, Long.class);
    }
}
