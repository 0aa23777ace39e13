package io.sidan.admin.status;

import io.sidan.core.suggestion.LedgerCheck;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The proof that no step and no case was altered behind the ledger's back. */
@RestController
@PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN')")
class LedgerController {

    private final LedgerCheck ledger;

    LedgerController(LedgerCheck ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/api/ledger/verify")
    LedgerCheck.Verification verify() {
        return ledger.verify();
    }
}
