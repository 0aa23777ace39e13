package io.sidan.seed;

import io.sidan.core.roster.Township;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The sample year's activities and reception days. */
@Component
class SampleDuty {

    private static final List<String> STEPS = List.of("TRAINING", "DEPLOYMENT", "DELIBERATION", "ACTION", "APPRAISAL");

    private final JdbcTemplate rows;

    SampleDuty(JdbcTemplate rows) {
        this.rows = rows;
    }

    void lay(Township town, JsonNode year, Spread days) {
        activities(town, year.path("activities"), days);
        receptions(town, year.path("receptions"), days);
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
            LocalDate day = days.day(i * 37 % venues.size(), venues.size());
            activity(town, venues.get(i), themes.get(i % themes.size()).asString(), day, days.entered(day));
        }
    }

    private void activity(Township town, String venue, String theme, LocalDate day, LocalDateTime at) {
        rows.update("""
                INSERT INTO activity (township_id, theme, station, held_on, until_on, state, sign_code, words, ended_by,
                    ended_at, entered_by, entered_at, version)
                VALUES (?, ?, ?, ?, ?, 'DONE', '000000', '按五步办完，问题已转办', ?, ?, ?, ?, 1)
                """, town.id(), theme, venue, day, day, SampleYear.BY, at, SampleYear.BY, at);
        long id = rows.queryForObject("SELECT LAST_INSERT_ID()", Long.class);
        for (String step : STEPS) {
            rows.update("""
                    INSERT INTO activity_step (township_id, activity_id, step, held_on, minutes, entered_by, entered_at)
                    VALUES (?, ?, ?, ?, '按计划进行，有记录', ?, ?)
                    """, town.id(), id, step, day, SampleYear.BY, at);
        }
        rows.update("""
                INSERT INTO attendance (township_id, activity_id, deputy, state, signed_at, through, entered_by, entered_at)
                SELECT township_id, ?, code, 'PRESENT', ?, 'PANEL', ?, ? FROM deputy
                WHERE township_id = ? AND active AND station = ? ORDER BY id LIMIT 8
                """, id, at, SampleYear.BY, at, town.id(), venue);
    }

    private void receptions(Township town, JsonNode receptions, Spread days) {
        LocalDate fifteenth = days.first().withDayOfMonth(15);
        LocalDate begin = fifteenth.isBefore(days.first()) ? fifteenth.plusMonths(1) : fifteenth;
        for (int i = 0; i < receptions.size(); i++) {
            JsonNode reception = receptions.get(i);
            LocalDate day = begin.plusMonths(i);
            LocalDateTime at = days.entered(day);
            rows.update("""
                    INSERT INTO reception (township_id, station, planned_on, held_on, opens, closes, state, nil_return,
                        words, closed_by, closed_at, version)
                    VALUES (?, ?, ?, ?, '09:00', '11:30', 'HELD', FALSE, '接待了，问题登记在册', ?, ?, 1)
                    """, town.id(), reception.path("station").asString(), day, day, SampleYear.BY, at);
            rows.update("""
                    INSERT INTO reception_duty (township_id, reception_id, deputy, entered_by, entered_at, signed_at,
                        signed_by)
                    VALUES (?, LAST_INSERT_ID(), ?, ?, ?, ?, ?)
                    """, town.id(), reception.path("deputy").asString(), SampleYear.BY, at, at, SampleYear.BY);
        }
    }
}
