package io.sidan.bot.inbox;

import io.sidan.bot.command.Order;
import io.sidan.bot.intake.Decision;
import io.sidan.core.message.Messages;
import io.sidan.core.message.Outcome;
import io.sidan.core.message.Outcomes;
import io.sidan.core.message.StoredMessage;
import io.sidan.core.triage.Alikes;
import io.sidan.core.triage.Alikes.Suspected;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was understood of a batch so far, to be written at its end. */
final class Understood {

    private final Map<StoredMessage, Outcome> first = new LinkedHashMap<>();
    private final List<Revision> revisions = new ArrayList<>();
    private final List<Suspected> suspected = new ArrayList<>();
    private final List<Long> unkept = new ArrayList<>();
    private StoredMessage last;
    private Order order;

    /** A later outcome of a message stored under that id. */
    private record Revision(long message, Outcome outcome) {}

    /** @param decisions the message's own first, then those of messages before it */
    void add(StoredMessage message, List<Decision> decisions, Ear ear) {
        Decision own = decisions.get(0);
        last = message;
        first.put(message, own.outcome());
        decisions.stream()
                .skip(1)
                .map(later -> new Revision(ear.storedId(later.messageId()), later.outcome()))
                .forEach(revisions::add);
        own.likely().forEach(likely -> suspected.add(new Suspected(message.id(), likely.key(), likely.percent())));
        if (own.unkept()) {
            unkept.add(message.id());
        }
        order = message.silent() ? null : own.ordered();
    }

    /** Whether the last message, being no imported one, orders something. */
    boolean isOrdered() {
        return order != null;
    }

    Optional<Order> order() {
        return Optional.ofNullable(order);
    }

    StoredMessage last() {
        return last;
    }

    void write(Outcomes outcomes, Alikes alikes, Messages messages) {
        outcomes.record(first);
        revisions.forEach(revision -> outcomes.revise(revision.message(), revision.outcome()));
        alikes.record(suspected);
        unkept.forEach(messages::forgetWords);
    }
}
