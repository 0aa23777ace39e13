package io.sidan.admin.roster;

import io.sidan.admin.account.Person;
import io.sidan.core.roster.Absence;
import io.sidan.core.roster.Absences;
import io.sidan.core.roster.Days;
import io.sidan.core.suggestion.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which deputies are away, and who acts meanwhile. */
@RestController
@RequestMapping("/api/absences")
@PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN')")
class AbsenceController {

    private final Absences absences;

    AbsenceController(Absences absences) {
        this.absences = absences;
    }

    /**
     * @param deputy code or name of who is away
     * @param standIn code or name of who acts
     * @param to the last day
     */
    record NewAbsence(
            @NotBlank @Size(max = 128) String deputy,
            @NotBlank @Size(max = 128) String standIn,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {}

    /** All absences, the cancelled ones too, the latest first. */
    @GetMapping
    List<Absence> all(@AuthenticationPrincipal Person person) {
        return absences.all(person.home());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    void enter(@Valid @RequestBody NewAbsence absence, @AuthenticationPrincipal Person person) {
        Days days = new Days(absence.from(), absence.to());
        absences.enter(person.home(), absence.deputy(), absence.standIn(), days, person.username());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable long id, @AuthenticationPrincipal Person person) {
        if (!absences.cancel(person.home(), id, person.username())) {
            throw Refusal.missing("没有这次请假，或已经撤掉");
        }
    }
}
