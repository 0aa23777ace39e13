package io.sidan.bot.inbox;

import io.sidan.bot.intake.Intakes;
import io.sidan.core.message.Messages;
import io.sidan.core.message.Outcome;
import io.sidan.core.message.Outcomes;
import io.sidan.core.message.StoredMessage;
import io.sidan.core.roster.ChatGroups;
import io.sidan.core.roster.Township;
import io.sidan.core.roster.Townships;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongPredicate;
import org.springframework.stereotype.Component;

/** One ear a group; after a restart, a failure or a change of roster it remembers from the store. */
@Component
class Ears {

    private final Intakes intakes;
    private final Messages messages;
    private final Outcomes outcomes;
    private final ChatGroups groups;
    private final Townships townships;
    private final Map<Long, Ear> ears = new ConcurrentHashMap<>();

    Ears(Intakes intakes, Messages messages, Outcomes outcomes, ChatGroups groups, Townships townships) {
        this.intakes = intakes;
        this.messages = messages;
        this.outcomes = outcomes;
        this.groups = groups;
        this.townships = townships;
    }

    /** The group's ear, which has heard its messages up to that place. */
    Ear of(long group, long through) {
        Township township = groups.find(group)
                .flatMap(known -> townships.find(known.townshipId()))
                .orElseThrow();
        return ears.compute(
                group, (id, ear) -> ear != null && ear.knows(township) ? ear : fresh(group, through, township));
    }

    void forget(long group) {
        ears.remove(group);
    }

    void forgetIf(LongPredicate gone) {
        ears.keySet().removeIf(gone::test);
    }

    private Ear fresh(long group, long through, Township township) {
        Ear ear = new Ear(township, intakes);
        List<StoredMessage> recent = messages.recent(group, through, Ear.REMEMBERED);
        Map<Long, Outcome> known =
                outcomes.of(recent.stream().map(StoredMessage::id).toList());
        recent.forEach(message -> ear.remember(message, known.get(message.id())));
        return ear;
    }
}
