package io.sidan.core.suggestion;

import io.sidan.core.privacy.Seal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How a township's cases stand, whole and as what has changed since. */
@Repository
@Transactional(readOnly = true)
public class Standing {

    private final SuggestionMapper suggestions;
    private final StepMapper steps;
    private final Seal seal;

    Standing(SuggestionMapper suggestions, StepMapper steps, Seal seal) {
        this.suggestions = suggestions;
        this.steps = steps;
        this.seal = seal;
    }

    /** All cases that have not ended. */
    public List<Current> open(long township) {
        return currents(suggestions.open(township));
    }

    /** Whether the ledger still has this step; a transaction rolled back takes its steps with it. */
    public boolean remembers(long township, Mark mark) {
        return mark.seq() == 0 || steps.holds(township, mark);
    }

    /** The cases that steps behind this place of the ledger were made with. */
    public List<Current> movedSince(long township, long seq) {
        return currents(suggestions.movedSince(township, seq));
    }

    public Optional<Current> find(long suggestion) {
        return Optional.of(follow(suggestion));
    }

    /** The case a message belongs to; of one merged, the case it went into. */
    public Optional<Current> holding(String group, String message) {
        return Optional.ofNullable(suggestions.holding(group, message)).map(this::follow);
    }

    /** The case that has this short number, open or ended in the last thirty days. */
    public Optional<Current> named(long township, int shortNumber) {
        return Optional.ofNullable(suggestions.shortly(township, shortNumber)).map(row -> row.current(seal));
    }

    /** Whether this sender has told of the case before. */
    public boolean hasTold(long suggestion, String sender) {
        return suggestions.hasTold(suggestion, sender);
    }

    private Current follow(long id) {
        Current current = suggestions.selectById(id).current(seal);
        return current.mergedInto() == null ? current : follow(current.mergedInto());
    }

    private List<Current> currents(List<Suggestion> rows) {
        return rows.stream().map(row -> row.current(seal)).toList();
    }
}
