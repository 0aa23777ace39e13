package io.sidan.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.core.calendar.CalendarDays.Day;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SetDaysTest {

    private static final LocalDate FLOOD = LocalDate.parse("2026-11-24");
    private static final LocalDate WORKED_SUNDAY = LocalDate.parse("2026-11-29");

    private final Shelf shelf = new Shelf();
    private Clock clock = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC);
    private final CalendarDays rows = new CalendarDays(shelf, this::tell);
    private final SetDays set = new SetDays(rows, new Later());
    private final WorkingDays days = new WorkingDays(set);

    @Test
    void goesBeforeNoticeAndWeekday() {
        rows.set(List.of(new Day(FLOOD, false, "防汛")));
        rows.set(List.of(new Day(WORKED_SUNDAY, true, "换届")));
        rows.set(List.of(new Day(LocalDate.parse("2026-10-01"), true, "值守")));

        assertThat(days.isWorkingDay(FLOOD)).isFalse();
        assertThat(days.isWorkingDay(WORKED_SUNDAY)).isTrue();
        assertThat(days.isWorkingDay(LocalDate.parse("2026-10-01"))).isTrue();
        assertThat(days.after(at("2026-11-23T10:00:00+08:00"), 1)).isEqualTo(at("2026-11-25T18:00:00+08:00"));
    }

    @Test
    void goesBackToTheNoticeOnceRemoved() {
        rows.set(List.of(new Day(FLOOD, false, "防汛")));
        assertThat(days.isWorkingDay(FLOOD)).isFalse();

        assertThat(rows.remove(FLOOD)).isTrue();
        assertThat(rows.remove(FLOOD)).isFalse();
        assertThat(days.isWorkingDay(FLOOD)).isTrue();
    }

    @Test
    void seesWithinAMinuteWhatAnotherProcessSet() {
        assertThat(days.isWorkingDay(FLOOD)).isTrue();
        shelf.set(new Day(FLOOD, false, null));
        assertThat(days.isWorkingDay(FLOOD)).isTrue();

        clock = Clock.offset(clock, Duration.ofSeconds(61));
        assertThat(days.isWorkingDay(FLOOD)).isFalse();
    }

    @Test
    void knowsAYearWhoseNationalDayWasSet() {
        rows.set(List.of(new Day(LocalDate.parse("2027-10-01"), false, "国庆节")));
        assertThat(days.isKnown(2027)).isTrue();
        assertThat(days.isKnown(2028)).isFalse();
    }

    private void tell(Object event) {
        set.forget();
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private final class Later extends Clock {

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static final class Shelf implements CalendarDays.DayMapper {

        private final Map<LocalDate, Day> rows = new TreeMap<>();

        @Override
        public Day find(LocalDate day) {
            return rows.get(day);
        }

        @Override
        public List<Day> all() {
            return List.copyOf(rows.values());
        }

        @Override
        public void set(Day day) {
            rows.put(day.day(), day);
        }

        @Override
        public int remove(LocalDate day) {
            return rows.remove(day) == null ? 0 : 1;
        }
    }
}
