package io.sidan.bot.inbox;

import io.sidan.core.message.Coverage;
import io.sidan.core.message.Coverages;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The proof, group by group, that received = stored = classified. */
@RestController
@PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN')")
class CoverageController {

    private final Coverages coverages;

    CoverageController(Coverages coverages) {
        this.coverages = coverages;
    }

    record Answer(List<Coverage> groups) {}

    @GetMapping("/api/coverage")
    Answer coverage() {
        return new Answer(coverages.all());
    }
}
