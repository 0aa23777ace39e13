package io.sidan.bot.intake.cases;

import io.sidan.bot.intake.lesson.Lessons;
import io.sidan.bot.reply.Cards;
import io.sidan.core.learning.Examples;
import io.sidan.core.message.Consents;
import io.sidan.core.roster.ChatGroups;
import io.sidan.core.roster.Rosters;
import io.sidan.core.roster.Township;
import io.sidan.core.suggestion.Standing;
import io.sidan.core.suggestion.Suggestions;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The cases of each township in the ledger, with what is kept of them and of what was taught from batch to batch. */
@Component
public class Casebooks {

    private final Rosters rosters;
    private final Suggestions suggestions;
    private final Standing standing;
    private final Consents consents;
    private final ChatGroups groups;
    private final Cards cards;
    private final Examples examples;
    private final Map<Long, Local> locals = new ConcurrentHashMap<>();
    private final Map<Long, TownshipIndex> indexes = new ConcurrentHashMap<>();
    private final Map<Long, Lessons> lessons = new ConcurrentHashMap<>();

    private record Local(int version, Districts districts) {}

    Casebooks(
            Rosters rosters,
            Suggestions suggestions,
            Standing standing,
            Consents consents,
            ChatGroups groups,
            Cards cards,
            Examples examples) {
        this.rosters = rosters;
        this.suggestions = suggestions;
        this.standing = standing;
        this.consents = consents;
        this.groups = groups;
        this.cards = cards;
        this.examples = examples;
    }

    /** The township's cases for one batch of messages, by these senders, within one transaction. */
    public Cases of(Township township, boolean silent, Set<String> senders) {
        return new LedgerCases(
                township,
                silent,
                local(township).districts(),
                suggestions,
                standing,
                indexes.computeIfAbsent(township.id(), TownshipIndex::new),
                cards,
                new BatchConsents(township.id(), consents, senders),
                groups.inShadow(township.id()),
                learned(township.id()));
    }

    /** The township is no more. */
    public void forget(long township) {
        locals.remove(township);
        indexes.remove(township);
        lessons.remove(township);
    }

    private Local local(Township township) {
        return locals.compute(
                township.id(),
                (id, known) -> known != null && known.version() == township.version()
                        ? known
                        : new Local(township.version(), new Districts(rosters.of(township))));
    }

    /** What people have taught up to now, whichever process they taught. */
    private Lessons learned(long township) {
        Lessons known = lessons.computeIfAbsent(township, any -> new Lessons());
        return known.learn(examples.since(township, known.change()));
    }
}
