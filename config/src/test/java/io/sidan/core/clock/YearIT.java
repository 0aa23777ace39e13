package io.sidan.core.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.suggestion.LedgerCheck;
import io.sidan.core.suggestion.SuggestionMoved;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/** A year of cases, with two applications that look at every clock at the same moments and are started anew meanwhile. */
class YearIT {

    /** When they look, every day of the year. */
    private static final int[] HOURS = {0, 1, 9, 10, 15, 18, 20};

    private static final Set<LocalDate> RELIEVED =
            Set.of(LocalDate.parse("2026-02-10"), LocalDate.parse("2026-04-15"), LocalDate.parse("2026-10-08"));

    private static final LocalDate NEW_YEAR = LocalDate.parse("2026-01-01");

    private static final MovableClock CLOCK = new MovableClock(WorkingDays.openingOf(NEW_YEAR));

    private static Watchmen watchmen;
    private static Plan plan;
    private static JdbcTemplate jdbc;

    @BeforeAll
    static void aYearGoesBy() throws Exception {
        FileSystemUtils.deleteRecursively(Path.of("target/clock-data"));
        watchmen = new Watchmen(CLOCK);
        plan = new Plan(watchmen.get(WorkingDays.class));
        for (LocalDate day = NEW_YEAR; day.getYear() == NEW_YEAR.getYear(); day = day.plusDays(1)) {
            if (RELIEVED.contains(day)) {
                watchmen.relieve();
            }
            for (int hour : HOURS) {
                liveUntil(day, hour);
            }
        }
        jdbc = watchmen.get(JdbcTemplate.class);
    }

    @AfterAll
    static void close() throws IOException {
        watchmen.close();
    }

    @Test
    void ringsEveryReminderAndEscalationOnce() {
        SoftAssertions each = new SoftAssertions();
        for (Story story : plan.stories()) {
            each.assertThat(rules(story, "RUNG")).as(story.toString()).isEqualTo(story.expected());
        }
        each.assertAll();
    }

    @Test
    void tellsOfEveryRingOnceAndOfASupervisionByItsMoveAlone() {
        List<String> told = watchmen.heard().stream()
                .map(rang -> rang.suggestion() + " " + rang.rule() + " " + rang.at())
                .toList();
        assertThat(new HashSet<>(told)).hasSameSizeAs(told);
        assertThat(watchmen.supervised())
                .extracting(SuggestionMoved::id)
                .doesNotHaveDuplicates()
                .isNotEmpty();
        assertThat(told.size() + watchmen.supervised().size())
                .isEqualTo(count("SELECT COUNT(*) FROM clock_ring WHERE fate = 'RUNG'"));
        assertThat(watchmen.heard())
                .filteredOn(rang -> rang.action() == Action.SUPERVISE)
                .as("of what was supervised before")
                .allSatisfy(
                        rang -> assertThat(watchmen.supervised()).anyMatch(moved -> moved.id() == rang.suggestion()));
    }

    @Test
    void saysOfEachRingUntilWhenItsOwnLegHasTime() {
        assertThat(watchmen.heard())
                .filteredOn(rang -> rang.rule().equals("extension-remind"))
                .isNotEmpty()
                .allSatisfy(rang -> assertThat(rang.until()).isAfter(rang.at()));
    }

    @Test
    void ringsOnNoHolidayAndNoNight() {
        WorkingDays calendar = watchmen.get(WorkingDays.class);
        assertThat(watchmen.heard())
                .filteredOn(rang -> !rang.rule().contains("urgent"))
                .isNotEmpty()
                .allSatisfy(rang -> {
                    assertThat(calendar.isWorkingDay(WorkingDays.dayOf(rang.at())))
                            .isTrue();
                    assertThat(LocalTime.ofInstant(rang.at(), WorkingDays.CHINA))
                            .isBetween(LocalTime.of(9, 0), LocalTime.of(20, 59));
                });
    }

    @Test
    void waitsForTheMorningAfterTheHoliday() {
        assertThat(rungAt(plan.goldenWeek(), "accept-remind")).isEqualTo(at("2026-10-08T09:00:00+08:00"));
        assertThat(rungAt(plan.goldenWeek(), "accept-overdue")).isEqualTo(at("2026-10-09T15:00:00+08:00"));
    }

    @Test
    void ringsAtOnceWhereLifeIsInDanger() {
        assertThat(rungAt(plan.urgent(), "accept-urgent")).isEqualTo(at("2026-04-19T00:00:00+08:00"));
        assertThat(rungAt(plan.urgent(), "accept-urgent-station")).isEqualTo(at("2026-04-19T01:00:00+08:00"));
        assertThat(rungAt(plan.urgent(), "accept-remind")).isEqualTo(at("2026-04-20T09:00:00+08:00"));
    }

    @Test
    void followsRulesAndCalendarAsTheyChange() {
        assertThat(rungAt(plan.changed(), "accept-remind")).isEqualTo(at("2026-12-15T15:00:00+08:00"));
        assertThat(rungAt(plan.changed(), "accept-overdue")).isEqualTo(at("2026-12-18T10:00:00+08:00"));
    }

    @Test
    void keepsARecordOfWhatNobodyHeard() {
        assertThat(rules(plan.unheard(), "SUPERSEDED")).containsExactly("handle-remind-1", "handle-remind-7");
        assertThat(rules(plan.overlooked(), "MISSED")).containsExactly("handle-remind-1", "handle-remind-7");
        assertThat(rungAt(plan.unheard(), "handle-overdue")).isEqualTo(at("2026-08-31T09:00:00+08:00"));
        assertThat(rungAt(plan.unheard(), "handle-summon")).isEqualTo(at("2026-09-01T18:00:00+08:00"));
    }

    @Test
    void supervisesByAMoveOfItsOwn() {
        assertThat(jdbc.queryForList(
                        "SELECT COUNT(*) FROM step WHERE move = 'SUPERVISE' GROUP BY suggestion_id", Integer.class))
                .hasSize(count("SELECT COUNT(DISTINCT suggestion_id) FROM clock_ring WHERE action = 'SUPERVISE'"))
                .containsOnly(1);
        assertThat(watchmen.get(LedgerCheck.class).verify().valid()).isTrue();
    }

    @Test
    void leavesNoClockOfAClosedCase() {
        assertThat(count("SELECT COUNT(*) FROM waiting")).isEqualTo(11);
        assertThat(count("SELECT COUNT(*) FROM waiting WHERE next_at < '9999-12-31'"))
                .isZero();
    }

    private static void liveUntil(LocalDate day, int hour) throws Exception {
        Instant moment = day.atTime(hour, 0).atZone(WorkingDays.CHINA).toInstant();
        plan.happen(moment, watchmen, CLOCK);
        CLOCK.moveTo(moment);
        if (day.isBefore(Plan.SILENCE) || !day.isBefore(Plan.SILENCE_ENDS)) {
            watchmen.ring();
        }
    }

    private static List<String> rules(Story story, String fate) {
        return jdbc.queryForList("""
                SELECT r.rule FROM clock_ring r JOIN suggestion s ON s.id = r.suggestion_id
                WHERE s.number = ? AND r.fate = ? ORDER BY r.rule
                """, String.class, story.number(), fate);
    }

    private static Instant rungAt(Story story, String rule) {
        return watchmen.heard().stream()
                .filter(rang ->
                        rang.number().equals(story.number()) && rang.rule().equals(rule))
                .map(ClockRang::at)
                .findFirst()
                .orElseThrow();
    }

    private static int count(String query) {
        return jdbc.queryForObject(query, Integer.class);
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
