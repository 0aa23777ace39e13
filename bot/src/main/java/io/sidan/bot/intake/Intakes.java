package io.sidan.bot.intake;

import io.sidan.bot.reply.Cards;
import io.sidan.core.learning.Examples;
import io.sidan.core.message.Consents;
import io.sidan.core.roster.ChatGroups;
import io.sidan.core.roster.Roster;
import io.sidan.core.roster.Rosters;
import io.sidan.core.roster.Township;
import io.sidan.core.suggestion.Standing;
import io.sidan.core.suggestion.Suggestions;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How each township is understood: its intake, made anew when its roster or the word list changes, and its cases in the ledger. */
@Component
public class Intakes {

    private final Rosters rosters;
    private final Knowledge knowledge;
    private final Wording wording;
    private final Suggestions suggestions;
    private final Standing standing;
    private final Consents consents;
    private final ChatGroups groups;
    private final Cards cards;
    private final Examples examples;
    private final Map<Long, Local> locals = new ConcurrentHashMap<>();
    private final Map<Long, TownshipIndex> indexes = new ConcurrentHashMap<>();
    private final Map<Long, Lessons> lessons = new ConcurrentHashMap<>();

    private record Local(int version, long words, Intake intake, Districts districts) {}

    Intakes(
            Rosters rosters,
            Knowledge knowledge,
            Wording wording,
            Suggestions suggestions,
            Standing standing,
            Consents consents,
            ChatGroups groups,
            Cards cards,
            Examples examples) {
        this.rosters = rosters;
        this.knowledge = knowledge;
        this.wording = wording;
        this.suggestions = suggestions;
        this.standing = standing;
        this.consents = consents;
        this.groups = groups;
        this.cards = cards;
        this.examples = examples;
    }

    public Intake of(Township township) {
        return local(township).intake();
    }

    /** How the township would be understood were these words in the list, or out of it. */
    Intake trial(Township township, Map<Word, Boolean> words) {
        return words.isEmpty() ? of(township) : new Intake(rosters.of(township), knowledge.with(wording.with(words)));
    }

    /** The township's cases for one batch of messages, by these senders, within one transaction. */
    public Cases cases(Township township, boolean silent, Set<String> senders) {
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

    /** What people have taught up to now, whichever process they taught. */
    private Lessons learned(long township) {
        Lessons known = lessons.computeIfAbsent(township, any -> new Lessons());
        return known.learn(examples.since(township, known.change()));
    }

    private Local local(Township township) {
        long words = wording.last();
        return locals.compute(
                township.id(),
                (id, known) -> known != null && known.version() == township.version() && known.words() == words
                        ? known
                        : learn(township, words));
    }

    private Local learn(Township township, long words) {
        Roster roster = rosters.of(township);
        Intake intake = new Intake(roster, knowledge.with(wording.now()));
        return new Local(township.version(), words, intake, new Districts(roster));
    }
}
