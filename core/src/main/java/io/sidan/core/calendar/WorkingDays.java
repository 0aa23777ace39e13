package io.sidan.core.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * 工作日: weekdays, less the State Council's public holidays, plus the weekends worked to make up for them (调休); a day
 * set by the operator goes before all of it.
 */
@Component
public class WorkingDays {

    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(18, 0);

    private final Holidays holidays = Holidays.bundled();
    private final Optional<SetDays> set;

    @Autowired
    WorkingDays(SetDays set) {
        this.set = Optional.of(set);
    }

    /** By the bundled notice alone. */
    WorkingDays() {
        this.set = Optional.empty();
    }

    public boolean isWorkingDay(LocalDate day) {
        return set.flatMap(days -> days.find(day)).orElseGet(() -> isWorkedByNotice(day));
    }

    /** Whether the holidays of this year have been told; else its weekdays all count as worked. */
    public boolean isKnown(int year) {
        LocalDate nationalDay = LocalDate.of(year, Month.OCTOBER, 1);
        return holidays.isOff(nationalDay)
                || set.flatMap(days -> days.find(nationalDay)).isPresent();
    }

    /** The holiday that a day is off for by the bundled notice, or worked for. */
    Optional<String> holiday(LocalDate day) {
        return holidays.name(day);
    }

    /** The close of business, 18:00 in China, of the n-th working day after the day of this moment. */
    public Instant after(Instant moment, int days) {
        return closeOf(walk(dayOf(moment), days, 1));
    }

    /** The opening, 9:00 in China, of the n-th working day before the day of this moment. */
    public Instant before(Instant moment, int days) {
        return openingOf(walk(dayOf(moment), days, -1));
    }

    /** So many hours later, of which only those of working days count, 24 a day. */
    public Instant afterHours(Instant moment, int hours) {
        Instant at = moment;
        Duration left = Duration.ofHours(hours);
        while (true) {
            LocalDate day = dayOf(at);
            Instant midnight = day.plusDays(1).atStartOfDay(CHINA).toInstant();
            Duration today = isWorkingDay(day) ? Duration.between(at, midnight) : Duration.ZERO;
            if (left.compareTo(today) < 0) {
                return at.plus(left);
            }
            left = left.minus(today);
            at = midnight;
        }
    }

    /** The opening, 9:00 in China, of the first working day after the day of this moment. */
    public Instant nextOpening(Instant moment) {
        return openingOf(walk(dayOf(moment), 1, 1));
    }

    /** Reads anew what the operator has set, whoever set it. */
    public void renew() {
        set.ifPresent(SetDays::renew);
    }

    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, CHINA);
    }

    /** The opening of a day, 9:00 in China. */
    public static Instant openingOf(LocalDate day) {
        return day.atTime(OPENING).atZone(CHINA).toInstant();
    }

    /** The close of business of a day, 18:00 in China. */
    public static Instant closeOf(LocalDate day) {
        return day.atTime(CLOSE_OF_BUSINESS).atZone(CHINA).toInstant();
    }

    private LocalDate walk(LocalDate from, int days, int direction) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(direction);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private boolean isWorkedByNotice(LocalDate day) {
        boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        return holidays.isWorked(day) || (weekday && !holidays.isOff(day));
    }
}
