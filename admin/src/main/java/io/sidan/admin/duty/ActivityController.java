package io.sidan.admin.duty;

import io.sidan.admin.account.Person;
import io.sidan.core.duty.activity.Activities;
import io.sidan.core.duty.activity.ActivitySearch;
import io.sidan.core.duty.activity.Attendances;
import io.sidan.core.duty.activity.FiveStep;
import io.sidan.core.duty.activity.NewActivity;
import io.sidan.core.duty.activity.StepDone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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

/** 代表活动 by the five steps. */
@RestController
@RequestMapping("/api/activities")
@PreAuthorize("hasAnyRole('POINT', 'STATION', 'CHAIR', 'ADMIN')")
class ActivityController {

    private final Activities activities;
    private final Attendances attendances;
    private final ActivitySearch search;

    ActivityController(Activities activities, Attendances attendances, ActivitySearch search) {
        this.activities = activities;
        this.attendances = attendances;
        this.search = search;
    }

    /** @param station code or name; @param deputies codes or names */
    record Wish(
            @NotBlank(message = "请写主题") @Size(max = 128) String theme,
            @NotBlank(message = "请选站点") @Size(max = 64) String station,
            @Size(max = 64) String team,
            @Size(max = 128) String place,
            @Size(max = 64) String organiser,
            @Size(max = 64) String campaign,
            @NotNull(message = "请写哪一天") LocalDate from,
            LocalDate until,
            @NotNull @Size(max = 300) List<@NotBlank @Size(max = 128) String> deputies) {

        NewActivity of() {
            return new NewActivity(theme, station, team, place, organiser, campaign, from, until, deputies);
        }
    }

    record Kept(long id) {}

    record Guests(@NotNull @Size(max = 300) List<@NotBlank @Size(max = 128) String> deputies) {}

    /** @param waivedFor why the step is left out; then nothing else is asked */
    record StepForm(
            LocalDate heldOn,
            @Size(max = 10_000) String minutes,
            @Size(max = 1_000) String conclusion,
            @Size(max = 255) String waivedFor,
            @Size(max = 9) List<@NotNull @Size(max = 80) String> photos) {

        StepDone of() {
            return new StepDone(heldOn, minutes, conclusion, waivedFor, photos);
        }
    }

    record Who(
            @NotBlank @Size(max = 128) String deputy,
            @Size(max = 128) String why) {}

    record End(@Size(max = 1_000) String words, int version) {}

    @GetMapping
    List<ActivitySearch.Listed> list(
            @RequestParam LocalDate from, @RequestParam LocalDate to, @AuthenticationPrincipal Person person) {
        return search.list(person.home(), from, to);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Kept open(@Valid @RequestBody Wish wish, @AuthenticationPrincipal Person person) {
        return new Kept(activities.open(wish.of(), person.actor()));
    }

    @GetMapping("/{id}")
    ActivitySearch.Detail of(@PathVariable long id, @AuthenticationPrincipal Person person) {
        return search.of(person.home(), id);
    }

    @PostMapping("/{id}/attendees")
    ActivitySearch.Detail invite(
            @PathVariable long id, @Valid @RequestBody Guests guests, @AuthenticationPrincipal Person person) {
        activities.invite(id, guests.deputies(), person.actor());
        return search.of(person.home(), id);
    }

    @PostMapping("/{id}/sign")
    ActivitySearch.Detail sign(
            @PathVariable long id, @Valid @RequestBody Who who, @AuthenticationPrincipal Person person) {
        attendances.sign(id, who.deputy(), person.actor());
        return search.of(person.home(), id);
    }

    @PostMapping("/{id}/excuse")
    ActivitySearch.Detail excuse(
            @PathVariable long id, @Valid @RequestBody Who who, @AuthenticationPrincipal Person person) {
        attendances.excuse(id, who.deputy(), who.why(), person.actor());
        return search.of(person.home(), id);
    }

    @PutMapping("/{id}/steps/{step}")
    ActivitySearch.Detail step(
            @PathVariable long id,
            @PathVariable FiveStep step,
            @Valid @RequestBody StepForm form,
            @AuthenticationPrincipal Person person) {
        activities.step(id, step, form.of(), person.actor());
        return search.of(person.home(), id);
    }

    @PostMapping("/{id}/complete")
    ActivitySearch.Detail complete(
            @PathVariable long id, @Valid @RequestBody End end, @AuthenticationPrincipal Person person) {
        activities.complete(id, end.words(), end.version(), person.actor());
        return search.of(person.home(), id);
    }

    @PostMapping("/{id}/cancel")
    ActivitySearch.Detail cancel(
            @PathVariable long id, @Valid @RequestBody End end, @AuthenticationPrincipal Person person) {
        activities.cancel(id, end.words(), end.version(), person.actor());
        return search.of(person.home(), id);
    }
}
