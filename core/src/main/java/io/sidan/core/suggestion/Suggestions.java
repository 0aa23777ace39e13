package io.sidan.core.suggestion;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.privacy.Seal;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The township's cases. Nothing else writes them, and every change of a case is a step in the ledger. */
@Service
public class Suggestions {

    private final SuggestionMapper suggestions;
    private final Ledger ledger;
    private final Seal seal;
    private final Numbers numbers;
    private final Titles titles;
    private final Preparation preparation;
    private final Moving moving;
    private final Merging merging;
    private final Corrections corrections;
    private final Freshness freshness;
    private final Concealing concealing;
    private final Clock clock;

    Suggestions(
            SuggestionMapper suggestions,
            Ledger ledger,
            Seal seal,
            Numbers numbers,
            Titles titles,
            Preparation preparation,
            Moving moving,
            Merging merging,
            Corrections corrections,
            Freshness freshness,
            Concealing concealing,
            Clock clock) {
        this.suggestions = suggestions;
        this.ledger = ledger;
        this.seal = seal;
        this.numbers = numbers;
        this.titles = titles;
        this.preparation = preparation;
        this.moving = moving;
        this.merging = merging;
        this.corrections = corrections;
        this.freshness = freshness;
        this.concealing = concealing;
        this.clock = clock;
    }

    /**
     * Takes the township's lock until the transaction ends, so that an incident told twice at once opens once;
     * answers the last step of its ledger.
     */
    @Transactional
    public Mark lock(long township) {
        return ledger.lock(township);
    }

    /** Opens a case: registered at once where the machine is sure, else a candidate that waits for a person. */
    @Transactional
    public Suggestion open(Opening told) {
        return open(told, Actor.BOT);
    }

    /** Opens a case that a person, not the machine, has found. */
    @Transactional
    public Suggestion open(Opening told, Actor actor) {
        Mark mark = ledger.lock(told.township().id());
        Act act = Act.opening(told, actor, clock.instant());
        Suggestion suggestion = Suggestion.open(
                told,
                numbers.nextOfYear(told.township(), year(told.at())),
                numbers.next(told.township().id(), act.at()),
                titles.of(told),
                seal.seal(told.words()),
                ledger.salt(),
                act.at());
        suggestion.inked(mark.seq() + 1);
        suggestions.insert(suggestion);
        if (!told.confidential()) {
            suggestions.index(suggestion.id(), Bigrams.index(told.words()));
        }
        numbers.occupy(suggestion);
        moving.record(suggestion, act, null);
        return suggestion;
    }

    /** Notes what one more message says of a case of this township. */
    @Transactional
    public Suggestion hear(long township, long id, Heard heard) {
        ledger.lock(township);
        return moving.make(suggestions.selectById(id), Act.hearing(heard, Actor.BOT, clock.instant()));
    }

    /** Registers the case that one more message surely tells of, if it waits as a candidate that anybody may hear of. */
    @Transactional
    public void confirm(long township, long id, String why) {
        ledger.lock(township);
        Suggestion suggestion = suggestions.selectById(id);
        if (suggestion.state() == State.CANDIDATE && !suggestion.isConfidential()) {
            moving.make(suggestion, Act.confirming(why, clock.instant()));
        }
    }

    /** Makes a move with the case of this number, or refuses in words. */
    @Transactional
    public Suggestion move(String number, Move move, Details details, Actor actor) {
        ledger.lock(numbered(number).township());
        Suggestion suggestion = movable(number, actor);
        freshness.require(suggestion, details.version());
        Act act = preparation.prepare(suggestion, move, details, actor, clock.instant());
        boolean concealed = suggestion.isConfidential();
        switch (move) {
            case MERGE -> merging.merge(suggestion, act);
            case SPLIT -> merging.split(suggestion, act);
            default -> moving.make(suggestion, act);
        }
        concealing.follow(suggestion, concealed, act);
        return suggestion;
    }

    /**
     * Puts right what a case says of itself, as a step that says what was changed; nothing changed is no step.
     *
     * @param version the version the person saw, or null
     */
    @Transactional
    public Suggestion correct(String number, Correction wish, Integer version, Actor actor) {
        ledger.lock(numbered(number).township());
        Suggestion suggestion = movable(number, actor);
        freshness.require(suggestion, version);
        Correction right = corrections.prepare(suggestion, wish, actor);
        String changes = corrections.changes(suggestion, right);
        return changes.isEmpty()
                ? suggestion
                : moving.make(suggestion, Act.correcting(right, changes, actor, clock.instant()));
    }

    /** A person counts one more message to the case, or one less. */
    @Transactional
    public Suggestion hear(String number, Heard heard, Actor actor) {
        ledger.lock(numbered(number).township());
        return moving.make(numbered(number), Act.hearing(heard, actor, clock.instant()));
    }

    /** Whose case it is not is told nothing of it, not even that somebody else has moved it. */
    private Suggestion movable(String number, Actor actor) {
        Suggestion suggestion = numbered(number);
        moving.requireMovable(suggestion, actor);
        return suggestion;
    }

    private Suggestion numbered(String number) {
        Suggestion suggestion = suggestions.numbered(number);
        if (suggestion == null) {
            throw Refusal.unknown(number);
        }
        return suggestion;
    }

    private static int year(Instant at) {
        return at.atZone(WorkingDays.CHINA).getYear();
    }
}
