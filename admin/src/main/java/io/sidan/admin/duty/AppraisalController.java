package io.sidan.admin.duty;

import io.sidan.admin.account.Person;
import io.sidan.core.duty.activity.Appraisals;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 述职评议 as tallies. */
@RestController
@RequestMapping("/api/appraisals")
@PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN')")
class AppraisalController {

    private final Appraisals appraisals;

    AppraisalController(Appraisals appraisals) {
        this.appraisals = appraisals;
    }

    /** @param deputy code or name; @param mostly 基本满意 */
    record Form(
            Long activity,
            @NotBlank(message = "请选代表") @Size(max = 128) String deputy,
            @NotNull(message = "请写哪一天") LocalDate heldOn,
            @Min(0) int satisfied,
            @Min(0) int mostly,
            @Min(0) int dissatisfied,
            @Size(max = 1_000) String words) {}

    @GetMapping
    List<Appraisals.Kept> of(
            @RequestParam LocalDate from, @RequestParam LocalDate to, @AuthenticationPrincipal Person person) {
        return appraisals.of(person.home(), from, to);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@Valid @RequestBody Form form, @AuthenticationPrincipal Person person) {
        Appraisals.Tally tally = new Appraisals.Tally(
                form.activity(),
                form.deputy(),
                form.heldOn(),
                form.satisfied(),
                form.mostly(),
                form.dissatisfied(),
                form.words());
        appraisals.keep(tally, person.actor());
    }
}
