package io.sidan.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays();

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-03", "2025-03-07", "2026-11-23", "2027-03-03"})
    void worksOnPlainWeekdays(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-01", "2025-03-02", "2026-11-21", "2026-11-22", "2027-03-06"})
    void restsOnPlainWeekends(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-26", "2025-02-08", "2025-10-11", "2026-02-14", "2026-02-28", "2026-10-10"})
    void worksOnWeekendsThatMakeUpForHolidays(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-01", "2025-01-28", "2025-10-08", "2026-02-16", "2026-02-23", "2026-10-07"})
    void restsOnPublicHolidays(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-16, 春节",
        "2026-02-14, 春节调休",
        "2025-10-01, 国庆节、中秋节",
        "2026-11-23,",
    })
    void knowsTheHolidayOfADay(LocalDate day, String holiday) {
        assertThat(days.holiday(day).orElse(null)).isEqualTo(holiday);
    }

    @ParameterizedTest
    @CsvSource({
        // over a weekend
        "2026-11-20T10:00:00+08:00, 1, 2026-11-23T18:00:00+08:00",
        // a day begins in China, not in Greenwich
        "2026-11-22T16:30:00Z, 1, 2026-11-24T18:00:00+08:00",
        // over Spring Festival, with the Saturday worked before it and the one after it
        "2026-02-13T09:00:00+08:00, 1, 2026-02-14T18:00:00+08:00",
        "2026-02-13T09:00:00+08:00, 2, 2026-02-24T18:00:00+08:00",
        "2026-02-13T09:00:00+08:00, 6, 2026-02-28T18:00:00+08:00",
        "2026-11-20T10:00:00+08:00, 0, 2026-11-20T18:00:00+08:00",
    })
    void endsAtCloseOfBusinessOfTheLastWorkingDay(OffsetDateTime from, int count, OffsetDateTime end) {
        assertThat(days.after(from.toInstant(), count)).isEqualTo(end.toInstant());
    }

    @Test
    void countsEveryWorkingDayOnce() {
        Instant start = Instant.parse("2026-09-21T01:00:00Z");
        assertThat(days.after(days.after(start, 4), 6)).isEqualTo(days.after(start, 10));
    }

    @ParameterizedTest
    @CsvSource({
        // 24 hours of the same week
        "2026-11-24T10:30:00+08:00, 24, 2026-11-25T10:30:00+08:00",
        // Friday afternoon and Monday
        "2026-11-20T15:00:00+08:00, 24, 2026-11-23T15:00:00+08:00",
        "2026-11-20T15:00:00+08:00, 9, 2026-11-23T00:00:00+08:00",
        // told on a Saturday, it runs from Monday
        "2026-11-21T15:00:00+08:00, 24, 2026-11-24T00:00:00+08:00",
        // the eve of National Day, and the Saturday worked after it
        "2026-09-30T15:00:00+08:00, 48, 2026-10-09T15:00:00+08:00",
        "2026-10-09T15:00:00+08:00, 24, 2026-10-10T15:00:00+08:00",
        // over Spring Festival
        "2026-02-14T15:00:00+08:00, 24, 2026-02-24T15:00:00+08:00",
    })
    void countsHoursOfWorkingDaysOnly(OffsetDateTime from, int hours, OffsetDateTime end) {
        assertThat(days.afterHours(from.toInstant(), hours)).isEqualTo(end.toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-12T18:00:00+08:00, 1, 2026-10-10T09:00:00+08:00",
        "2026-10-08T18:00:00+08:00, 1, 2026-09-30T09:00:00+08:00",
        "2026-02-24T18:00:00+08:00, 2, 2026-02-13T09:00:00+08:00",
    })
    void countsBackToTheOpeningOfAWorkingDay(OffsetDateTime from, int count, OffsetDateTime opening) {
        assertThat(days.before(from.toInstant(), count)).isEqualTo(opening.toInstant());
    }

    @Test
    void opensAgainAfterTheHoliday() {
        assertThat(days.nextOpening(Instant.parse("2026-09-30T13:00:00Z")))
                .isEqualTo(Instant.parse("2026-10-08T01:00:00Z"));
    }

    @Test
    void knowsOnlyTheYearsTold() {
        assertThat(days.isKnown(2026)).isTrue();
        assertThat(days.isKnown(2027)).isFalse();
    }
}
