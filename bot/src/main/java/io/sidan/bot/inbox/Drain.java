package io.sidan.bot.inbox;

import io.sidan.bot.command.ConfirmErase;
import io.sidan.bot.command.Obedience;
import io.sidan.bot.command.Order;
import io.sidan.bot.intake.Decision;
import io.sidan.bot.intake.cases.Casebooks;
import io.sidan.bot.intake.cases.Cases;
import io.sidan.core.message.Messages;
import io.sidan.core.message.Outcome;
import io.sidan.core.message.OutcomeKind;
import io.sidan.core.message.Outcomes;
import io.sidan.core.message.StoredMessage;
import io.sidan.core.roster.Township;
import io.sidan.core.roster.Townships;
import io.sidan.core.triage.Alikes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Understands a township's next messages in the order they came: their outcomes, the cases they open or join and the
 * place reached move in one fenced transaction, or not at all.
 */
@Component
class Drain {

    private static final Outcome NOT_UNDERSTOOD = Outcome.of(OutcomeKind.UNSURE, 0, "机器没能读懂这条消息，请人看一眼");

    private final Partitions partitions;
    private final Drains drains;
    private final Messages messages;
    private final Outcomes outcomes;
    private final Alikes alikes;
    private final Townships townships;
    private final Casebooks casebooks;
    private final Ears ears;
    private final Obedience obedience;
    private final TransactionTemplate transaction;
    private final int batch;
    private final Stumbles stumbles = new Stumbles();

    Drain(
            Partitions partitions,
            Drains drains,
            Messages messages,
            Outcomes outcomes,
            Alikes alikes,
            Townships townships,
            Casebooks casebooks,
            Ears ears,
            Obedience obedience,
            InboxProperties inbox,
            TransactionTemplate transaction) {
        this.partitions = partitions;
        this.drains = drains;
        this.messages = messages;
        this.outcomes = outcomes;
        this.alikes = alikes;
        this.townships = townships;
        this.casebooks = casebooks;
        this.ears = ears;
        this.obedience = obedience;
        this.transaction = transaction;
        this.batch = inbox.batch();
    }

    /** Drains one batch of the township; answers whether there may be more. */
    boolean next(Lease lease, long township) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> drain(lease, township)));
        } catch (RuntimeException failure) {
            ears.forget(township);
            throw failure;
        }
    }

    /** What was remembered of the partition's groups is of no use once another process has gone on with them. */
    void forget(int partition) {
        ears.forgetIf(township -> drains.partitionOf(township) == partition);
    }

    private boolean drain(Lease lease, long id) {
        partitions.require(lease);
        long through = drains.through(id);
        List<StoredMessage> waiting = messages.after(id, through, batch);
        if (waiting.isEmpty()) {
            return false;
        }
        long reached = understand(alike(waiting), townships.find(id).orElseThrow(), through);
        drains.advance(id, through, reached);
        return reached < waiting.get(waiting.size() - 1).seq() || waiting.size() == batch;
    }

    /** The first messages up to where live and imported ones meet. */
    private static List<StoredMessage> alike(List<StoredMessage> waiting) {
        boolean silent = waiting.get(0).silent();
        return waiting.stream().takeWhile(message -> message.silent() == silent).toList();
    }

    /**
     * Understands messages up to the first that orders something, so that each order meets the cases as all before it
     * left them; answers the place of the last.
     */
    private long understand(List<StoredMessage> next, Township township, long through) {
        Cases cases = casebooks.of(township, next.get(0).silent(), senders(next));
        Map<Long, Ear> listening = ears.of(township, next, through);
        Understood understood = new Understood();
        for (StoredMessage message : next) {
            Ear ear = listening.get(message.groupId());
            understood.add(message, decide(message, ear, cases), ear);
            if (understood.isOrdered()) {
                break;
            }
        }
        understood.write(outcomes, alikes, messages);
        understood.order().ifPresent(order -> obey(township, understood.last(), order));
        return understood.last().seq();
    }

    private static Set<String> senders(List<StoredMessage> next) {
        return next.stream().map(message -> message.message().sender()).collect(Collectors.toSet());
    }

    /** A message that something stumbled over gets its outcome at the next try, and holds up nobody behind it. */
    private List<Decision> decide(StoredMessage message, Ear ear, Cases cases) {
        return stumbles.endsAt(message)
                ? List.of(new Decision(message.message().id(), NOT_UNDERSTOOD))
                : stumbles.watch(message, () -> ear.hear(message, cases));
    }

    private void obey(Township township, StoredMessage message, Order order) {
        stumbles.watch(message, () -> {
            obedience.obey(township.id(), message, order);
            if (order.command() instanceof ConfirmErase) {
                ears.forget(township.id());
            }
            return order;
        });
    }
}
