package io.sidan.bot.intake.cases;

import io.sidan.bot.intake.lesson.Lessons;
import io.sidan.bot.intake.understanding.Report;
import io.sidan.bot.reply.Cards;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.OutcomeKind;
import io.sidan.core.roster.Township;
import io.sidan.core.suggestion.Current;
import io.sidan.core.suggestion.Heard;
import io.sidan.core.suggestion.Opening;
import io.sidan.core.suggestion.Standing;
import io.sidan.core.suggestion.Suggestion;
import io.sidan.core.suggestion.Suggestions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The township's cases in the ledger, as one batch of messages sees and changes them within its transaction. The first
 * question takes the township's lock and brings the index up to the ledger's last step.
 */
final class LedgerCases implements Cases {

    private final Township township;
    private final boolean silent;
    private final Districts districts;
    private final Suggestions suggestions;
    private final Standing standing;
    private final TownshipIndex index;
    private final Cards cards;
    private final BatchConsents consents;
    private final Set<String> inShadow;
    private final Lessons lessons;
    private final Set<Telling> tellings = new HashSet<>();
    private final Map<String, Long> bound = new HashMap<>();

    /** Somebody told of a case in this batch, whose outcomes are not stored yet. */
    private record Telling(long key, String sender) {}

    LedgerCases(
            Township township,
            boolean silent,
            Districts districts,
            Suggestions suggestions,
            Standing standing,
            TownshipIndex index,
            Cards cards,
            BatchConsents consents,
            Set<String> inShadow,
            Lessons lessons) {
        this.township = township;
        this.silent = silent;
        this.districts = districts;
        this.suggestions = suggestions;
        this.standing = standing;
        this.index = index;
        this.cards = cards;
        this.consents = consents;
        this.inShadow = inShadow;
        this.lessons = lessons;
    }

    @Override
    public List<OpenCase> near(Report report) {
        return fresh().near(report);
    }

    @Override
    public List<OpenCase> toldIn(String group) {
        return fresh().toldIn(group);
    }

    @Override
    public Optional<OpenCase> holding(String group, String messageId) {
        Optional<Long> here = Optional.ofNullable(bound.get(messageId));
        return here.isPresent()
                ? here.flatMap(fresh()::find)
                : open(standing.holding(group, messageId)
                        .or(() -> cards.quoted(group, messageId).flatMap(standing::find)));
    }

    @Override
    public Optional<OpenCase> find(long key) {
        return fresh().find(key).or(() -> open(standing.find(key)));
    }

    @Override
    public Lessons lessons() {
        return lessons;
    }

    @Override
    public Optional<OpenCase> numbered(int number) {
        return fresh().numbered(number);
    }

    @Override
    public Optional<OpenCase> named(int number) {
        return numbered(number).or(() -> standing.named(township.id(), number).map(TownshipIndex::openCase));
    }

    @Override
    public boolean hasOptedOut(String person) {
        return consents.withdrawn(person);
    }

    @Override
    public void optOut(GroupMessage by) {
        consents.withdraw(by.sender(), by.at());
    }

    @Override
    public void optIn(GroupMessage by) {
        consents.giveBack(by.sender(), by.at());
    }

    @Override
    public OpenCase open(Report report) {
        fresh();
        Suggestion suggestion = suggestions.open(opening(report));
        OpenCase opened = OpenCase.of(suggestion.id(), suggestion.shortNumber(), report);
        tellings.add(new Telling(opened.key(), opened.reporter()));
        bind(opened, report.message().id(), report.earlier());
        return opened;
    }

    @Override
    public OpenCase add(OpenCase to, Addition addition) {
        fresh();
        GroupMessage message = addition.message();
        boolean more = isNewSupporter(to, addition);
        suggestions.hear(
                township.id(),
                to.key(),
                new Heard(
                        more ? 1 : 0,
                        more ? message.sender() : null,
                        addition.place(),
                        addition.households(),
                        addition.persons(),
                        message.at(),
                        addition.why()));
        if (addition.sure() && !inShadow.contains(message.group())) {
            suggestions.confirm(township.id(), to.key(), addition.why());
        }
        OpenCase after = to.hearing(addition);
        bind(after, message.id(), addition.earlier());
        return after;
    }

    private static Optional<OpenCase> open(Optional<Current> found) {
        return found.filter(current -> current.state().isOpen()).map(TownshipIndex::openCase);
    }

    private CaseIndex fresh() {
        return index.upTo(suggestions.lock(township.id()), standing);
    }

    /** Notes what this batch did itself: the index needs no question to the ledger then. */
    private void bind(OpenCase to, String message, List<String> earlier) {
        index.keep(to, suggestions.lock(township.id()));
        bound.put(message, to.key());
        earlier.forEach(id -> bound.put(id, to.key()));
    }

    private boolean isNewSupporter(OpenCase to, Addition addition) {
        String sender = addition.message().sender();
        boolean tells = addition.as() == OutcomeKind.REPORT || addition.as() == OutcomeKind.SUPPORT;
        return tells
                && !sender.equals(to.reporter())
                && tellings.add(new Telling(to.key(), sender))
                && !standing.hasTold(to.key(), sender);
    }

    private Opening opening(Report report) {
        GroupMessage message = report.message();
        return new Opening(
                township,
                message.group(),
                districts.of(report.place(), message.group()).orElse(null),
                message.sender(),
                report.words(),
                report.category(),
                report.urgency(),
                report.place(),
                report.households(),
                report.persons(),
                report.confidential(),
                report.sure() && !inShadow.contains(message.group()),
                silent,
                message.at(),
                report.why());
    }
}
