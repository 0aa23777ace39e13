package io.sidan.admin.report;

import io.sidan.admin.account.Person;
import io.sidan.admin.form.Download;
import io.sidan.admin.form.Town;
import io.sidan.core.report.ReportKind;
import io.sidan.core.report.ReportSearch;
import io.sidan.core.report.ReportSearch.Report;
import io.sidan.core.report.ReportSearch.ReportLine;
import io.sidan.core.report.ReportWish;
import io.sidan.core.report.Reports;
import io.sidan.core.roster.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reports drafted, edited, signed and printed. */
@RestController
@RequestMapping("/api/reports")
@PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN', 'DEPUTY')")
class ReportController {

    private final Reports reports;
    private final ReportSearch search;
    private final Town town;

    ReportController(Reports reports, ReportSearch search, Town town) {
        this.reports = reports;
        this.search = search;
        this.town = town;
    }

    /** @param deputy code or name, of a 述职; a deputy's own where it is left out */
    record WishForm(
            @NotNull ReportKind kind,
            @Size(max = 128) String deputy,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            Boolean simulated) {}

    record TextForm(
            @NotBlank @Size(max = 128) String title,
            @NotBlank @Size(max = 50_000) String body,
            int version) {}

    /** @param version the version the person saw */
    record Seen(int version) {}

    record Drafted(long id) {}

    @GetMapping
    List<ReportLine> all(@AuthenticationPrincipal Person person) {
        return search.all(person.actor());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Drafted draft(@Valid @RequestBody WishForm form, @AuthenticationPrincipal Person person) {
        boolean own = form.deputy() == null && person.role() == Role.DEPUTY;
        String deputy = own ? person.code() : form.deputy();
        ReportWish wish = new ReportWish(form.kind(), deputy, form.from(), form.to());
        return new Drafted(reports.draft(wish, town.actor(person, form.simulated())));
    }

    @GetMapping("/{id}")
    Report open(@PathVariable long id, @AuthenticationPrincipal Person person) {
        return search.open(id, person.actor());
    }

    @PutMapping("/{id}")
    Report edit(@PathVariable long id, @Valid @RequestBody TextForm form, @AuthenticationPrincipal Person person) {
        reports.edit(id, form.title(), form.body(), form.version(), person.actor());
        return open(id, person);
    }

    /** Writes the draft anew from what is recorded today. */
    @PostMapping("/{id}/redraft")
    Report redraft(@PathVariable long id, @RequestBody Seen seen, @AuthenticationPrincipal Person person) {
        reports.redraft(id, seen.version(), person.actor());
        return open(id, person);
    }

    /** Freezes it with its figures. */
    @PostMapping("/{id}/signature")
    Report sign(@PathVariable long id, @RequestBody Seen seen, @AuthenticationPrincipal Person person) {
        reports.sign(id, seen.version(), person.actor());
        return open(id, person);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable long id, @AuthenticationPrincipal Person person) {
        reports.drop(id, person.actor());
    }

    /** As a Word document; of a signed one the very one that was signed. */
    @GetMapping("/{id}/document")
    ResponseEntity<byte[]> document(@PathVariable long id, @AuthenticationPrincipal Person person) {
        return ResponseEntity.ok()
                .header("Content-Disposition", Download.named("report-" + id + ".docx"))
                .header("Cache-Control", "no-store")
                .contentType(MediaType.parseMediaType(Download.WORD))
                .body(search.paper(id, person.actor()));
    }
}
