package io.sidan.bot.inbox;

import io.sidan.bot.intake.Decision;
import io.sidan.core.message.Messages;
import io.sidan.core.message.Outcome;
import io.sidan.core.message.OutcomeKind;
import io.sidan.core.message.Outcomes;
import io.sidan.core.message.StoredMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Understands a group's next messages: their outcomes, the cases they open or join and the group's place in the order
 * move in one fenced transaction, or not at all.
 */
@Component
class Drain {

    private static final Logger log = LoggerFactory.getLogger(Drain.class);

    private final Partitions partitions;
    private final Drains drains;
    private final Messages messages;
    private final Outcomes outcomes;
    private final Ears ears;
    private final TransactionTemplate transaction;
    private final int batch;

    Drain(
            Partitions partitions,
            Drains drains,
            Messages messages,
            Outcomes outcomes,
            Ears ears,
            InboxProperties inbox,
            TransactionTemplate transaction) {
        this.partitions = partitions;
        this.drains = drains;
        this.messages = messages;
        this.outcomes = outcomes;
        this.ears = ears;
        this.transaction = transaction;
        this.batch = inbox.batch();
    }

    /** Drains one batch of the group; answers whether there may be more. */
    boolean next(Lease lease, long group) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> drain(lease, group)));
        } catch (RuntimeException failure) {
            ears.forget(group);
            throw failure;
        }
    }

    /** What was remembered of the partition's groups is of no use once another process has gone on with them. */
    void forget(int partition) {
        ears.forgetIf(group -> drains.partitionOf(group) == partition);
    }

    private boolean drain(Lease lease, long group) {
        partitions.require(lease);
        long through = drains.through(group);
        List<StoredMessage> next = messages.after(group, through, batch);
        if (next.isEmpty()) {
            return false;
        }
        understand(next, ears.of(group, through, next.get(0)));
        drains.advance(group, through, next.get(next.size() - 1).seq());
        return next.size() == batch;
    }

    private void understand(List<StoredMessage> next, Ear ear) {
        Map<StoredMessage, Outcome> first = new LinkedHashMap<>();
        List<Decision> revised = new ArrayList<>();
        for (StoredMessage message : next) {
            List<Decision> decisions = decide(message, ear);
            first.put(message, decisions.get(0).outcome());
            revised.addAll(decisions.subList(1, decisions.size()));
        }
        outcomes.record(first);
        revised.forEach(decision -> outcomes.revise(ear.storedId(decision.messageId()), decision.outcome()));
    }

    /** A message that intake stumbles over still gets its outcome, and holds up nobody behind it. */
    private static List<Decision> decide(StoredMessage message, Ear ear) {
        try {
            return ear.hear(message);
        } catch (DataAccessException | IllegalStateException notTheMessage) {
            throw notTheMessage;
        } catch (RuntimeException stumbled) {
            log.error("message {} could not be understood", message.id(), stumbled);
            Outcome unsure = Outcome.of(OutcomeKind.UNSURE, 0, "机器没能读懂这条消息，请人看一眼");
            return List.of(new Decision(message.message().id(), unsure));
        }
    }
}
