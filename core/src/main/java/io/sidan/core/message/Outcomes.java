package io.sidan.core.message;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one outcome of every message, and what it was before where it has been revised. */
@Repository
public class Outcomes {

    private final OutcomeMapper outcomes;
    private final MessageRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outcomes(OutcomeMapper outcomes, MessageRows rows, ApplicationEventPublisher events, Clock clock) {
        this.outcomes = outcomes;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** First outcomes; a message that has one already makes the whole transaction fail. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Map<StoredMessage, Outcome> decided) {
        List<OutcomeRow> fresh = new ArrayList<>(decided.size());
        decided.forEach((message, outcome) ->
                fresh.add(new OutcomeRow(message.id(), message.groupId(), 0, clock.instant(), outcome)));
        rows.insertOutcomes(fresh);
        fresh.stream()
                .filter(row -> row.outcome().kind().needsAPerson())
                .map(OutcomeRow::groupId)
                .distinct()
                .forEach(group -> events.publishEvent(new PersonNeeded(group)));
    }

    /** Replaces an outcome; the old one is kept as a revision. What a person has said of a message stands. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void revise(long message, Outcome outcome) {
        if (outcomes.keep(message) != 1) {
            require(outcomes.has(message), message);
            return;
        }
        require(outcomes.replace(message, outcome, clock.instant()) == 1, message);
    }

    /** A person decides instead; answers whether the outcome was still at the revision the person saw. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean settle(long message, int revision, Outcome outcome, Verdict verdict) {
        if (outcomes.keepAt(message, revision) != 1) {
            return false;
        }
        require(outcomes.settle(message, outcome, verdict, clock.instant()) == 1, message);
        return true;
    }

    private static void require(boolean found, long message) {
        if (!found) {
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
