package io.sidan.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.sidan.Answer;
import io.sidan.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A form of a hundred thousand rows: written within 300 MB of heap, and stopped when somebody says so. */
class LongFormIT extends RunningServer {

    private static final int ROWS = 100_000;

    private static final String FROM = "2071-01-01";
    private static final String TO = "2071-12-31";

    @Autowired
    private HikariDataSource store;

    @TempDir
    private Path folder;

    private long town;

    @BeforeEach
    void manyContacts() {
        town = jdbc.queryForObject("SELECT MIN(id) FROM township WHERE sample_of IS NULL", Long.class);
        String digit = "(SELECT 0 d UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5"
                + " UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9)";
        jdbc.update("""
                INSERT INTO duty_record (township_id, kind, held_on, title, body, result, way, households_over, persons_over,
                    adopted, interest, entered_by, entered_at, version)
                SELECT ?, 'CONTACT', ?, CONCAT('联系选民', a.d, b.d, c.d, e.d, f.d),
                    '说了村里水渠、路灯、养老的事，话很长很长，占着地方，好看看内存够不够用', '记下了，转给镇里', 'VISIT', FALSE, FALSE, FALSE,
                    FALSE, 'test', ?, 1
                FROM %1$s a CROSS JOIN %1$s b CROSS JOIN %1$s c CROSS JOIN %1$s e CROSS JOIN %1$s f
                """.formatted(digit), town, "2071-05-05", "2071-05-05");
    }

    @AfterEach
    void noContacts() {
        jdbc.update("DELETE FROM duty_record WHERE held_on = '2071-05-05'");
    }

    @Test
    void fitsIntoASmallHeap() throws Exception {
        Path file = folder.resolve("long.xlsx");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx300m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongForm.class.getName(),
                        store.getJdbcUrl(),
                        store.getUsername(),
                        Objects.toString(store.getPassword(), ""),
                        Base64.getEncoder().encodeToString(new byte[32]),
                        Long.toString(town),
                        FROM,
                        TO,
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
        assertThat(said()).isEqualTo(Integer.toString(ROWS));
        assertThat(Files.size(file)).isGreaterThan(1_000_000);
    }

    @Test
    void isStoppedWhenSomebodySaysSo() {
        Answer begun = station()
                .post(
                        "/api/exports",
                        Map.of("forms", List.of("contact-records", "duty"), "format", "xlsx", "from", FROM, "to", TO));
        long id = begun.at("id").asLong();
        assertThat(line(id).path("state").asString()).isEqualTo("RUNNING");
        assertThat(station().get("/api/exports/" + id + "/file").detail()).isEqualTo("还没有做完");
        assertThat(station().delete("/api/exports/" + id).status()).isEqualTo(204);
        JsonNode stopped = line(id);
        assertThat(stopped.path("state").asString()).isEqualTo("CANCELLED");
        assertThat(stopped.path("linesDone").asLong()).isLessThan(ROWS);
        assertThat(station().delete("/api/exports/" + id).status()).isEqualTo(409);
        assertThat(station()
                        .get("/api/forms/contact-records?format=docx&from=" + FROM + "&to=" + TO)
                        .detail())
                .contains("请导出 Excel");
    }

    /** However long it waits behind a long one; only what a process left behind is given up. */
    @Test
    void waitsForItsTurn() {
        long first = begin();
        long second = begin();
        jdbc.update("UPDATE form_export SET heard_at = '2026-01-01' WHERE id = ?", second);
        jdbc.update("""
                INSERT INTO form_export (township_id, forms, format, from_day, to_day, masked, state, lines_done, role, asked_by,
                    asked_at, heard_at)
                SELECT township_id, forms, format, from_day, to_day, masked, state, lines_done, role, 'left behind', asked_at,
                    heard_at FROM form_export WHERE id = ?
                """, second);
        long left = jdbc.queryForObject("SELECT id FROM form_export WHERE asked_by = 'left behind'", Long.class);
        assertThat(line(second).path("state").asString()).isEqualTo("RUNNING");
        assertThat(line(left).path("failure").asString()).contains("请再导出一次");
        List.of(second, first).forEach(id -> station().delete("/api/exports/" + id));
    }

    private long begin() {
        return station()
                .post(
                        "/api/exports",
                        Map.of("forms", List.of("contact-records"), "format", "xlsx", "from", FROM, "to", TO))
                .at("id")
                .asLong();
    }

    private JsonNode line(long id) {
        return station()
                .get("/api/exports")
                .json()
                .valueStream()
                .filter(line -> line.path("id").asLong() == id)
                .findFirst()
                .orElseThrow();
    }

    private String said() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("said"));
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }
}
