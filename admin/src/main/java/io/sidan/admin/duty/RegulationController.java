package io.sidan.admin.duty;

import io.sidan.admin.account.Person;
import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.duty.regulation.Quota;
import io.sidan.core.duty.regulation.Regulation;
import io.sidan.core.duty.regulation.Regulations;
import io.sidan.core.duty.regulation.Stretch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 七项制度, and who has not done what they ask. */
@RestController
@RequestMapping("/api/regulations")
@PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN')")
class RegulationController {

    private final Regulations regulations;
    private final Clock clock;

    RegulationController(Regulations regulations, Clock clock) {
        this.regulations = regulations;
        this.clock = clock;
    }

    /** @param version the one its author saw; 0 of a draft */
    record Issue(
            int version,
            @NotBlank(message = "请写名称") @Size(max = 64) String title,
            @NotBlank(message = "请写条文") @Size(max = 20_000) String body,
            Quota quota,
            Integer amount,
            Stretch span) {}

    @GetMapping
    List<Regulation> all(@AuthenticationPrincipal Person person) {
        return regulations.all(person.home());
    }

    @GetMapping("/{code}/versions")
    List<Regulation> versions(@PathVariable String code, @AuthenticationPrincipal Person person) {
        return regulations.versions(person.home(), code);
    }

    @PutMapping("/{code}")
    @PreAuthorize("hasAnyRole('STATION', 'CHAIR')")
    Regulation issue(
            @PathVariable String code, @Valid @RequestBody Issue issue, @AuthenticationPrincipal Person person) {
        Regulation wish = new Regulation(
                code,
                issue.version(),
                issue.title(),
                issue.body(),
                issue.quota(),
                issue.amount(),
                issue.span(),
                null,
                null);
        return regulations.issue(person.home(), wish, person.username());
    }

    /** Who is behind; in the span of today where no day is named. */
    @GetMapping("/{code}/shortfall")
    Regulations.Shortfall shortfall(
            @PathVariable String code,
            @RequestParam(required = false) LocalDate day,
            @AuthenticationPrincipal Person person) {
        LocalDate within = day == null ? WorkingDays.dayOf(clock.instant()) : day;
        return regulations.shortfall(person.home(), code, within);
    }
}
