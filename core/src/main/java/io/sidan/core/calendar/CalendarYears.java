package io.sidan.core.calendar;

import io.sidan.core.calendar.CalendarDays.Day;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A year of the working-day calendar as people look at it. */
@Component
public class CalendarYears {

    private final WorkingDays calendar;
    private final CalendarDays days;

    CalendarYears(WorkingDays calendar, CalendarDays days) {
        this.calendar = calendar;
        this.days = days;
    }

    /**
     * A day that is not what its weekday says, or that somebody has set.
     *
     * @param note what the operator wrote, else the holiday; null where there is neither
     * @param set by the operator; otherwise by the bundled notice
     */
    public record Special(LocalDate day, boolean working, String note, boolean set) {}

    /**
     * Whether the holidays of a year are known.
     *
     * @param sentence what that means and what is to be done
     */
    public record Known(int year, boolean known, String sentence) {}

    public List<Special> special(int year) {
        calendar.renew();
        Map<LocalDate, Day> set = days.all().stream().collect(Collectors.toMap(Day::day, Function.identity()));
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> set.containsKey(day) || calendar.isWorkingDay(day) != isWeekday(day))
                .map(day -> special(day, set.get(day)))
                .toList();
    }

    /** @param current the year it is */
    public Known known(int year, int current) {
        calendar.renew();
        boolean known = calendar.isKnown(year);
        return new Known(year, known, known ? year + " 年的放假安排已经录入" : missing(year, year <= current));
    }

    private Special special(LocalDate day, Day set) {
        String note = set == null ? calendar.holiday(day).orElse(null) : set.note();
        return new Special(day, calendar.isWorkingDay(day), note, set != null);
    }

    private static String missing(int year, boolean now) {
        return now
                ? year + " 年的放假安排还没有录入，现在周一到周五都当工作日算，放假时也会催办、误报超期。请在工作日历里按国务院办公厅的通知录入放假和调休"
                : year + " 年的放假安排还没有录入。国务院办公厅的通知一般 11 月发布，看到后请在工作日历里录入放假和调休；不录，" + year + " 年的周一到周五都当工作日算";
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
