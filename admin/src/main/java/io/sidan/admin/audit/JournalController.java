package io.sidan.admin.audit;

import io.sidan.admin.account.Person;
import io.sidan.core.roster.Role;
import io.sidan.core.statistics.Period;
import io.sidan.core.suggestion.Journal;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.Typed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 操作日志: who did what with which case, as the ledger has it. */
@RestController
@PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN')")
class JournalController {

    private final Journal journal;

    JournalController(Journal journal) {
        this.journal = journal;
    }

    @GetMapping("/api/journal")
    Journal.Page page(
            @RequestParam(required = false) @Size(max = 24) String number,
            @RequestParam(required = false) @Size(max = 64) String who,
            @RequestParam(required = false) Move move,
            @RequestParam(required = false) Role role,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(required = false) Long before,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size,
            @AuthenticationPrincipal Person person) {
        Period period = new Period(from, to);
        return journal.page(
                new Journal.Query(
                        Typed.orNull(number),
                        Typed.orNull(who),
                        move,
                        role,
                        period.begin(),
                        period.end(),
                        before,
                        size),
                person.actor());
    }
}
