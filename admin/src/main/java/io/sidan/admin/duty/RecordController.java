package io.sidan.admin.duty;

import io.sidan.admin.account.Person;
import io.sidan.core.duty.record.DutyKind;
import io.sidan.core.duty.record.Findings;
import io.sidan.core.duty.record.FiveRole;
import io.sidan.core.duty.record.OutletLevel;
import io.sidan.core.duty.record.RecordSearch;
import io.sidan.core.duty.record.RecordSearch.Query;
import io.sidan.core.duty.record.Records;
import io.sidan.core.roster.Role;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 履职记录 and what was found. A deputy sees and keeps what the own person took part in. */
@RestController
@RequestMapping("/api")
@PreAuthorize("hasAnyRole('DEPUTY', 'POINT', 'STATION', 'CHAIR', 'ADMIN')")
class RecordController {

    private static final String STAFF = "hasAnyRole('POINT', 'STATION', 'CHAIR', 'ADMIN')";

    private final Records records;
    private final Findings findings;
    private final RecordSearch search;

    RecordController(Records records, Findings findings, RecordSearch search) {
        this.records = records;
        this.findings = findings;
        this.search = search;
    }

    record Kept(long id) {}

    record Made(String number) {}

    record Strike(@Size(max = 128) String why, int version) {}

    record Adoption(
            @NotBlank @Size(max = 64) String outlet,
            @NotNull OutletLevel level,
            int version) {}

    /** @param due to which day it is carried forward */
    record Outcome(@Size(max = 1_000) String words, LocalDate due, int version) {}

    /** @param category code, or null for 其他 */
    record Promotion(@Size(max = 8) String category) {}

    @GetMapping("/records")
    RecordSearch.Page list(
            @RequestParam(required = false) DutyKind kind,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate to,
            @RequestParam(required = false) @Size(max = 128) String deputy,
            @RequestParam(required = false) @Size(max = 64) String village,
            @RequestParam(required = false) @Size(max = 64) String campaign,
            @RequestParam(required = false) FiveRole role,
            @RequestParam(required = false) Boolean adopted,
            @RequestParam(required = false) OutletLevel level,
            @AuthenticationPrincipal Person person) {
        String whose = person.role() == Role.DEPUTY ? person.code() : deputy;
        return search.list(person.home(), new Query(kind, from, to, whose, village, campaign, role, adopted, level));
    }

    @PostMapping("/records")
    @ResponseStatus(HttpStatus.CREATED)
    Kept keep(@Valid @RequestBody RecordForm form, @AuthenticationPrincipal Person person) {
        return new Kept(records.keep(form.of(), person.actor()));
    }

    @PostMapping("/records/{id}/strike")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void strike(@PathVariable long id, @Valid @RequestBody Strike strike, @AuthenticationPrincipal Person person) {
        records.strike(id, strike.why(), strike.version(), person.actor());
    }

    @PostMapping("/records/{id}/adoption")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(STAFF)
    void adopt(@PathVariable long id, @Valid @RequestBody Adoption form, @AuthenticationPrincipal Person person) {
        records.adopt(id, form.outlet(), form.level(), form.version(), person.actor());
    }

    @PostMapping("/records/{id}/findings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void find(
            @PathVariable long id,
            @Valid @RequestBody RecordForm.Finding found,
            @AuthenticationPrincipal Person person) {
        records.find(id, found.of(), person.actor());
    }

    /** What waits to be put right. */
    @GetMapping("/findings")
    @PreAuthorize(STAFF)
    List<RecordSearch.Found> open(@AuthenticationPrincipal Person person) {
        return search.open(person.home());
    }

    @GetMapping("/campaigns")
    List<String> campaigns(@AuthenticationPrincipal Person person) {
        return search.campaigns(person.home());
    }

    @PostMapping("/findings/{id}/rectified")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rectify(@PathVariable long id, @Valid @RequestBody Outcome form, @AuthenticationPrincipal Person person) {
        findings.rectify(id, form.words(), form.version(), person.actor());
    }

    @PostMapping("/findings/{id}/carried")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void carry(@PathVariable long id, @Valid @RequestBody Outcome form, @AuthenticationPrincipal Person person) {
        findings.carry(id, form.words(), form.due(), form.version(), person.actor());
    }

    @PostMapping("/findings/{id}/suggestion")
    Made promote(@PathVariable long id, @Valid @RequestBody Promotion form, @AuthenticationPrincipal Person person) {
        return new Made(findings.promote(id, form.category(), person.actor()));
    }
}
