package io.sidan.seed;

import io.sidan.core.roster.Township;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The sample year's activities, reception days and records of what was done. */
@Component
class SampleDuty {

    private static final String BY = "模拟数据";

    private static final List<String> STEPS = List.of("TRAINING", "DEPLOYMENT", "DELIBERATION", "ACTION", "APPRAISAL");

    private static final String LAST = "SELECT LAST_INSERT_ID()";

    private final JdbcTemplate rows;
    private final Clock clock;

    SampleDuty(JdbcTemplate rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    void lay(Township town, JsonNode year, Spread days) {
        activities(town, year.path("activities"), days);
        receptions(town, year.path("receptions"), days);
        each(
                year.path("visits"),
                (visit, i, many) -> record(town, visit.path("kind").asString(), days.day(i, many), visit));
        each(year.path("deeds"), (deed, i, many) -> record(town, "DEED", days.day(i, many), deed));
        articles(town, year.path("articles"), days);
        repeated(town, "LEARNING", "集中学习", year.path("learning").asInt(), days);
        repeated(town, "BRIEFING", "向镇党委汇报季度工作", year.path("briefings").asInt(), days);
    }

    private interface Each {
        void one(JsonNode node, int i, int many);
    }

    private static void each(JsonNode list, Each each) {
        for (int i = 0; i < list.size(); i++) {
            each.one(list.get(i), i, list.size());
        }
    }

    private void activities(Township town, JsonNode activities, Spread days) {
        List<String> venues = new ArrayList<>();
        activities.path("venues").properties().forEach(venue -> {
            for (int i = 0; i < venue.getValue().asInt(); i++) {
                venues.add(venue.getKey());
            }
        });
        JsonNode themes = activities.path("themes");
        for (int i = 0; i < venues.size(); i++) {
            activity(
                    town,
                    venues.get(i),
                    themes.get(i % themes.size()).asString(),
                    days.day(i * 37 % venues.size(), venues.size()));
        }
    }

    private void activity(Township town, String venue, String theme, LocalDate day) {
        rows.update("""
                INSERT INTO activity (township_id, theme, station, held_on, until_on, state, sign_code, words, ended_by,
                    ended_at, entered_by, entered_at, version)
                VALUES (?, ?, ?, ?, ?, 'DONE', '000000', '按五步办完，问题已转办', ?, ?, ?, ?, 1)
                """, town.id(), theme, venue, day, day, BY, at(day), BY, at(day));
        long id = rows.queryForObject(LAST, Long.class);
        for (String step : STEPS) {
            rows.update("""
                    INSERT INTO activity_step (township_id, activity_id, step, held_on, minutes, entered_by, entered_at)
                    VALUES (?, ?, ?, ?, '按计划进行，有记录', ?, ?)
                    """, town.id(), id, step, day, BY, at(day));
        }
        rows.update("""
                INSERT INTO attendance (township_id, activity_id, deputy, state, signed_at, through, entered_by, entered_at)
                SELECT township_id, ?, code, 'PRESENT', ?, 'PANEL', ?, ? FROM deputy
                WHERE township_id = ? AND active AND station = ? ORDER BY id LIMIT 8
                """, id, at(day), BY, at(day), town.id(), venue);
    }

    private void receptions(Township town, JsonNode receptions, Spread days) {
        LocalDate fifteenth = days.first().withDayOfMonth(15);
        LocalDate begin = fifteenth.isBefore(days.first()) ? fifteenth.plusMonths(1) : fifteenth;
        each(receptions, (reception, i, many) -> {
            LocalDate day = begin.plusMonths(i);
            rows.update("""
                    INSERT INTO reception (township_id, station, planned_on, held_on, opens, closes, state, nil_return,
                        words, closed_by, closed_at, version)
                    VALUES (?, ?, ?, ?, '09:00', '11:30', 'HELD', FALSE, '接待了，问题登记在册', ?, ?, 1)
                    """, town.id(), reception.path("station").asString(), day, day, BY, at(day));
            rows.update("""
                    INSERT INTO reception_duty (township_id, reception_id, deputy, entered_by, entered_at, signed_at,
                        signed_by)
                    VALUES (?, LAST_INSERT_ID(), ?, ?, ?, ?, ?)
                    """, town.id(), reception.path("deputy").asString(), BY, at(day), at(day), BY);
        });
    }

    private void articles(Township town, JsonNode articles, Spread days) {
        each(articles.path("adopted"), (article, i, many) -> {
            long id = record(town, "PUBLICITY", days.day(i, many), article);
            rows.update(
                    "UPDATE duty_record SET outlet = ?, outlet_level = ?, adopted = TRUE WHERE id = ?",
                    article.path("outlet").asString(),
                    article.path("level").asString(),
                    id);
        });
        each(
                articles.path("others"),
                (title, i, many) -> insert(town, "PUBLICITY", days.day(i, many), title.asString()));
    }

    private void repeated(Township town, String kind, String title, int times, Spread days) {
        for (int i = 0; i < times; i++) {
            insert(town, kind, days.day(i, times), title);
        }
    }

    private long record(Township town, String kind, LocalDate day, JsonNode said) {
        long id = insert(town, kind, day, said.path("title").asString());
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

    private long insert(Township town, String kind, LocalDate day, String title) {
        rows.update("""
                INSERT INTO duty_record (township_id, kind, held_on, title, households_over, persons_over, adopted, interest,
                    entered_by, entered_at, version)
                VALUES (?, ?, ?, ?, FALSE, FALSE, FALSE, FALSE, ?, ?, 1)
                """, town.id(), kind, day, title, BY, at(day));
        return rows.queryForObject(LAST, Long.class);
    }

    private LocalDateTime at(LocalDate day) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return (day.isAfter(today) ? today : day).atTime(2, 0);
    }

    private static String text(JsonNode said, String field) {
        return said.hasNonNull(field) ? said.path(field).asString() : null;
    }
}
