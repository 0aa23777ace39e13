package io.sidan.bot.inbox;

import io.sidan.bot.intake.Intakes;
import io.sidan.core.message.Messages;
import io.sidan.core.message.Outcome;
import io.sidan.core.message.Outcomes;
import io.sidan.core.message.StoredMessage;
import io.sidan.core.roster.Township;
import java.util.HashMap;
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
    private final Map<Long, Ear> ears = new ConcurrentHashMap<>();

    Ears(Intakes intakes, Messages messages, Outcomes outcomes) {
        this.intakes = intakes;
        this.messages = messages;
        this.outcomes = outcomes;
    }

    /** The ears, by group, for the next messages of a township, which have heard all up to that place. */
    Map<Long, Ear> of(Township township, List<StoredMessage> next, long through) {
        Map<Long, Ear> listening = new HashMap<>();
        next.forEach(message -> listening.computeIfAbsent(message.groupId(), group -> of(township, group, through)));
        return listening;
    }

    void forget(long township) {
        forgetIf(id -> id == township);
    }

    void forgetIf(LongPredicate townships) {
        ears.values().removeIf(ear -> townships.test(ear.township()));
    }

    private Ear of(Township township, long group, long through) {
        return ears.compute(
                group, (id, ear) -> ear != null && ear.knows(township) ? ear : fresh(township, group, through));
    }

    private Ear fresh(Township township, long group, long through) {
        Ear ear = new Ear(township, intakes.of(township));
        List<StoredMessage> recent = messages.recent(group, through, Ear.REMEMBERED);
        Map<Long, Outcome> known =
                outcomes.of(recent.stream().map(StoredMessage::id).toList());
        recent.forEach(message -> ear.remember(message, known.get(message.id())));
        return ear;
    }
}
