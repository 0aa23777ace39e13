package io.sidan.admin.status;

import io.sidan.core.calendar.CalendarYears;
import io.sidan.core.calendar.CalendarYears.Known;
import io.sidan.core.calendar.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the calendar knows the holidays of this year and the next; clocks ring wrongly where it does not. */
@RestController
class CalendarStatusController {

    private final CalendarYears calendar;
    private final Clock clock;

    CalendarStatusController(CalendarYears calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param ready the clocks can be trusted today */
    record Status(boolean ready, List<Known> years) {}

    @GetMapping("/api/status/calendar")
    @PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN')")
    Status status() {
        int year = LocalDate.ofInstant(clock.instant(), WorkingDays.CHINA).getYear();
        Known current = calendar.known(year, year);
        return new Status(current.known(), List.of(current, calendar.known(year + 1, year)));
    }
}
