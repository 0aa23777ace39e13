package io.sidan.admin.triage;

import io.sidan.admin.account.Person;
import io.sidan.core.clock.Waiting;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.SuggestionQuery;
import io.sidan.core.suggestion.SuggestionSearch;
import io.sidan.core.triage.TriageSearch;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The numbers beside the menu. */
@RestController
class CountController {

    private final TriageSearch triage;
    private final Waiting waiting;
    private final SuggestionSearch suggestions;

    CountController(TriageSearch triage, Waiting waiting, SuggestionSearch suggestions) {
        this.triage = triage;
        this.waiting = waiting;
        this.suggestions = suggestions;
    }

    /**
     * @param triage items that wait for a person
     * @param urgent of them
     * @param open cases that have not ended
     * @param overdue of them
     * @param supervised of them
     */
    record Counts(long triage, long urgent, long open, long overdue, long supervised) {}

    @GetMapping("/api/counts")
    Counts counts(@AuthenticationPrincipal Person person) {
        Actor actor = person.actor();
        TriageSearch.Counts queue = triage.counts(actor);
        Waiting.Page owing = waiting.list(new Waiting.Query(null, null, null, 0, 1), actor);
        return new Counts(
                queue.total(),
                queue.urgent(),
                owing.total(),
                owing.overdue(),
                suggestions.count(SuggestionQuery.supervisedNow(), actor));
    }
}
