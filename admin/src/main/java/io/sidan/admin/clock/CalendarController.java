package io.sidan.admin.clock;

import io.sidan.admin.account.Person;
import io.sidan.core.calendar.CalendarYears;
import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.clock.Timetable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The working-day calendar: read by the station and the chair, changed by the administrator. */
@RestController
@RequestMapping("/api/calendar")
class CalendarController {

    private static final String READERS = "hasAnyRole('STATION', 'CHAIR', 'ADMIN')";

    private final CalendarYears years;
    private final Timetable timetable;
    private final Clock clock;

    CalendarController(CalendarYears years, Timetable timetable, Clock clock) {
        this.years = years;
        this.timetable = timetable;
        this.clock = clock;
    }

    /**
     * @param to the last day; null: only the first
     * @param note why, such as the name of the holiday
     */
    record Stretch(
            @NotNull(message = "请写明哪一天") LocalDate from,
            LocalDate to,
            @NotNull(message = "请写明上班还是休息") Boolean working,
            @Size(max = 64) String note) {}

    /** The days of a year that are not what their weekday says, and whether the year's holidays are known at all. */
    record Year(int year, boolean known, String sentence, List<CalendarYears.Special> days) {}

    @GetMapping
    @PreAuthorize(READERS)
    Year of(@RequestParam @Min(2020) @Max(2100) int year) {
        CalendarYears.Known known = years.known(year, currentYear());
        return new Year(year, known.known(), known.sentence(), years.special(year));
    }

    /** Sets a stretch of days; sent again it changes nothing more. */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('ADMIN')")
    void set(@Valid @RequestBody Stretch stretch, @AuthenticationPrincipal Person person) {
        LocalDate to = stretch.to() == null ? stretch.from() : stretch.to();
        timetable.set(stretch.from(), to, stretch.working(), stretch.note(), person.username());
    }

    @DeleteMapping("/{day}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('ADMIN')")
    void clear(@PathVariable LocalDate day, @AuthenticationPrincipal Person person) {
        timetable.clear(day, person.username());
    }

    private int currentYear() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.CHINA).getYear();
    }
}
