package io.sidan.core.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** 工作日: weekdays, less the State Council's public holidays, plus the weekends worked to make up for them (调休). */
@Component
public class WorkingDays {

    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(18, 0);

    private final Holidays holidays = Holidays.bundled();

    public boolean isWorkingDay(LocalDate day) {
        boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        return holidays.isWorked(day) || (weekday && !holidays.isOff(day));
    }

    /** The close of business, 18:00 in China, of the n-th working day after the day of this moment. */
    public Instant after(Instant moment, int days) {
        LocalDate day = moment.atZone(CHINA).toLocalDate();
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return closeOf(day);
    }

    /** The close of business of a day, 18:00 in China. */
    public static Instant closeOf(LocalDate day) {
        return day.atTime(CLOSE_OF_BUSINESS).atZone(CHINA).toInstant();
    }
}
