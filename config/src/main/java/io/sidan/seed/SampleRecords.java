package io.sidan.seed;

import io.sidan.core.roster.Township;
import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The sample year's records of what deputies did besides. */
@Component
class SampleRecords {

    private final JdbcTemplate rows;

    SampleRecords(JdbcTemplate rows) {
        this.rows = rows;
    }

    void lay(Township town, JsonNode year, Spread days) {
        days.each(
                year.path("visits"),
                (visit, day) -> record(town, visit.path("kind").asString(), day, visit, days));
        days.each(year.path("deeds"), (deed, day) -> record(town, "DEED", day, deed, days));
        articles(town, year.path("articles"), days);
        repeated(town, "LEARNING", "集中学习", year.path("learning").asInt(), days);
        repeated(town, "BRIEFING", "向镇党委汇报季度工作", year.path("briefings").asInt(), days);
    }

    private void articles(Township town, JsonNode articles, Spread days) {
        days.each(articles.path("adopted"), (article, day) -> {
            long id = record(town, "PUBLICITY", day, article, days);
            rows.update(
                    "UPDATE duty_record SET outlet = ?, outlet_level = ?, adopted = TRUE WHERE id = ?",
                    article.path("outlet").asString(),
                    article.path("level").asString(),
                    id);
        });
        days.each(articles.path("others"), (title, day) -> insert(town, "PUBLICITY", day, title.asString(), days));
    }

    private void repeated(Township town, String kind, String title, int times, Spread days) {
        for (int i = 0; i < times; i++) {
            insert(town, kind, days.day(i, times), title, days);
        }
    }

    private long record(Township town, String kind, LocalDate day, JsonNode said, Spread days) {
        long id = insert(town, kind, day, said.path("title").asString(), days);
        rows.update(
                """
                UPDATE duty_record SET place = ?, result = ?, money = ?, households = ?, persons = ?, helper = (
                    SELECT name FROM unit WHERE township_id = ? AND code = ?) WHERE id = ?
                """,
                text(said, "place"),
                text(said, "result"),
                said.hasNonNull("money") ? said.path("money").decimalValue() : null,
                said.hasNonNull("households") ? said.path("households").asInt() : null,
                said.hasNonNull("persons") ? said.path("persons").asInt() : null,
                town.id(),
                text(said, "helper"),
                id);
        said.path("villages")
                .forEach(village -> rows.update(
                        "INSERT INTO duty_record_village (record_id, village, township_id) VALUES (?, ?, ?)",
                        id,
                        village.asString(),
                        town.id()));
        if (said.hasNonNull("deputy")) {
            rows.update(
                    "INSERT INTO duty_record_deputy (record_id, deputy, township_id, position, excused)"
                            + " VALUES (?, ?, ?, 0, FALSE)",
                    id,
                    text(said, "deputy"),
                    town.id());
        }
        return id;
    }

    private long insert(Township town, String kind, LocalDate day, String title, Spread days) {
        rows.update("""
                INSERT INTO duty_record (township_id, kind, held_on, title, households_over, persons_over, adopted, interest,
                    entered_by, entered_at, version)
                VALUES (?, ?, ?, ?, FALSE, FALSE, FALSE, FALSE, ?, ?, 1)
                """, town.id(), kind, day, title, SampleYear.BY, days.entered(day));
        return rows.queryForObject("SELECT LAST_INSERT_ID()", Long.class);
    }

    private static String text(JsonNode said, String field) {
        return said.hasNonNull(field) ? said.path(field).asString() : null;
    }
}
