package io.sidan.core.clock;

import io.sidan.core.calendar.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** When a clock may ring: by day on working days; what is due outside of that waits for the next working morning. */
@Component
class RingingHours {

    private final WorkingDays calendar;
    private final LocalTime from;
    private final LocalTime until;

    RingingHours(WorkingDays calendar, ClockProperties clock) {
        this.calendar = calendar;
        this.from = clock.from();
        this.until = clock.until();
    }

    boolean include(Instant moment) {
        return next(moment).equals(moment);
    }

    /** The first moment, from this one on, at which it may ring. */
    Instant next(Instant moment) {
        LocalDate day = WorkingDays.dayOf(moment);
        LocalTime time = LocalTime.ofInstant(moment, WorkingDays.CHINA);
        if (time.isBefore(until) && calendar.isWorkingDay(day)) {
            return time.isBefore(from) ? morningOf(day) : moment;
        }
        return nextMorning(moment);
    }

    /** The first working morning after the day of this moment. */
    Instant nextMorning(Instant moment) {
        return morningOf(WorkingDays.dayOf(calendar.nextOpening(moment)));
    }

    private Instant morningOf(LocalDate day) {
        return day.atTime(from).atZone(WorkingDays.CHINA).toInstant();
    }
}
