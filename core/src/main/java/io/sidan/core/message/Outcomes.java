package io.sidan.core.message;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one outcome of every message, and what it was before where it has been revised. */
@Repository
public class Outcomes {

    private final OutcomeMapper outcomes;
    private final MessageRows rows;
    private final Clock clock;

    Outcomes(OutcomeMapper outcomes, MessageRows rows, Clock clock) {
        this.outcomes = outcomes;
        this.rows = rows;
        this.clock = clock;
    }

    /** First outcomes; a message that has one already makes the whole transaction fail. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Map<StoredMessage, Outcome> decided) {
        List<OutcomeRow> fresh = new ArrayList<>(decided.size());
        decided.forEach((message, outcome) ->
                fresh.add(new OutcomeRow(message.id(), message.groupId(), 0, clock.instant(), outcome)));
        rows.insertOutcomes(fresh);
    }

    /** Replaces an outcome; the old one is kept as a revision. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void revise(long message, Outcome outcome) {
        if (outcomes.keep(message) != 1 || outcomes.replace(message, outcome, clock.instant()) != 1) {
            throw new IllegalStateException("no outcome to revise for message " + message);
        }
    }

    public Map<Long, Outcome> of(Collection<Long> messages) {
        return messages.isEmpty()
                ? Map.of()
                : outcomes.of(messages).stream()
                        .collect(Collectors.toMap(OutcomeMapper.Found::messageId, OutcomeMapper.Found::outcome));
    }
}
