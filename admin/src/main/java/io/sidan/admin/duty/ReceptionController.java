package io.sidan.admin.duty;

import io.sidan.admin.account.Person;
import io.sidan.core.duty.reception.Plan;
import io.sidan.core.duty.reception.Plans;
import io.sidan.core.duty.reception.ReceptionSearch;
import io.sidan.core.duty.reception.Receptions;
import io.sidan.core.duty.reception.Reminders;
import io.sidan.core.suggestion.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 接待选民日: the calendar, who receives, who came. */
@RestController
@RequestMapping("/api/receptions")
@PreAuthorize("hasAnyRole('POINT', 'STATION', 'CHAIR', 'ADMIN')")
class ReceptionController {

    private static final String OFFICE = "hasAnyRole('STATION', 'CHAIR', 'ADMIN')";

    private final Receptions receptions;
    private final Reminders reminders;
    private final ReceptionSearch search;
    private final Plans plans;

    ReceptionController(Receptions receptions, Reminders reminders, ReceptionSearch search, Plans plans) {
        this.receptions = receptions;
        this.reminders = reminders;
        this.search = search;
        this.plans = plans;
    }

    /** @param deputies codes or names */
    record Assignment(@NotNull @Size(max = 30) List<@NotBlank @Size(max = 128) String> deputies) {}

    record Change(
            LocalDate day,
            @Size(max = 128) String why,
            @Size(max = 500) String words,
            int version) {}

    record Signature(@NotBlank @Size(max = 128) String deputy) {}

    @GetMapping
    List<ReceptionSearch.Day> month(@RequestParam YearMonth month, @AuthenticationPrincipal Person person) {
        return search.month(person.home(), month);
    }

    @GetMapping("/plan")
    Plan plan(@AuthenticationPrincipal Person person) {
        return plans.of(person.home());
    }

    @PutMapping("/plan")
    @PreAuthorize(OFFICE)
    Plan change(@RequestBody Plan plan, @AuthenticationPrincipal Person person) {
        return plans.change(person.home(), plan, person.username());
    }

    /** Plans the days of a month that are not planned yet. */
    @PostMapping("/months/{month}")
    @PreAuthorize(OFFICE)
    List<ReceptionSearch.Day> prepare(@PathVariable YearMonth month, @AuthenticationPrincipal Person person) {
        reminders.plan(person.home(), month);
        return search.month(person.home(), month);
    }

    @PutMapping("/{id}/deputies")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(@PathVariable long id, @Valid @RequestBody Assignment who, @AuthenticationPrincipal Person person) {
        receptions.requireVenue(person.home(), id, person.station());
        receptions.assign(person.home(), id, who.deputies(), person.username());
    }

    @PostMapping("/{id}/move")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(OFFICE)
    void move(@PathVariable long id, @Valid @RequestBody Change change, @AuthenticationPrincipal Person person) {
        if (change.day() == null) {
            throw Refusal.incomplete("day", "请写挪到哪一天");
        }
        receptions.move(person.home(), id, change.day(), change.why(), change.version());
    }

    @PostMapping("/{id}/cancel")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(OFFICE)
    void cancel(@PathVariable long id, @Valid @RequestBody Change change, @AuthenticationPrincipal Person person) {
        receptions.cancel(person.home(), id, change.why(), person.username(), change.version());
    }

    @PostMapping("/{id}/sign")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sign(@PathVariable long id, @Valid @RequestBody Signature who, @AuthenticationPrincipal Person person) {
        receptions.requireVenue(person.home(), id, person.station());
        receptions.sign(person.home(), id, who.deputy(), person.username());
    }

    @PostMapping("/{id}/close")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable long id, @Valid @RequestBody Change change, @AuthenticationPrincipal Person person) {
        receptions.requireVenue(person.home(), id, person.station());
        receptions.close(person.home(), id, change.words(), person.username(), change.version());
    }
}
