package io.sidan.core.suggestion;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.privacy.Seal;
import io.sidan.core.roster.Townships;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
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
    private final Townships townships;
    private final Preparation preparation;
    private final Answers answers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Suggestions(
            SuggestionMapper suggestions,
            Ledger ledger,
            Seal seal,
            Numbers numbers,
            Titles titles,
            Townships townships,
            Preparation preparation,
            Answers answers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.suggestions = suggestions;
        this.ledger = ledger;
        this.seal = seal;
        this.numbers = numbers;
        this.titles = titles;
        this.townships = townships;
        this.preparation = preparation;
        this.answers = answers;
        this.events = events;
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
        Mark head = ledger.lock(told.township());
        Instant now = clock.instant();
        String prefix = townships.find(told.township()).orElseThrow().prefix();
        int year = told.at().atZone(WorkingDays.CHINA).getYear();
        Suggestion suggestion = Suggestion.open(
                told,
                numbers.nextOfYear(told.township(), prefix, year),
                numbers.take(told.township(), now),
                titles.of(told),
                seal.seal(told.words()),
                ledger.salt(),
                now);
        suggestion.inked(head.seq() + 1);
        suggestions.insert(suggestion);
        numbers.own(told.township(), suggestion.shortNumber(), suggestion.id());
        Move move = told.sure() ? Move.REGISTER : null;
        ledger.append(head, suggestion, move, Actor.BOT, null, null, told.why(), now);
        events.publishEvent(moved(suggestion, move, null, Actor.BOT));
        return suggestion;
    }

    /** Notes what one more message says of a case. */
    @Transactional
    public Suggestion hear(long id, Heard heard) {
        Mark head = ledger.lock(suggestions.selectById(id).township());
        Suggestion suggestion = suggestions.selectById(id);
        Act act = new Act(Move.NOTE, Actor.BOT, Details.words(heard.why()), clock.instant(), null, null, heard);
        make(head, suggestion, act);
        return suggestion;
    }

    /** Makes a move with the case of this number, or refuses in words. */
    @Transactional
    public Suggestion move(String number, Move move, Details details, Actor actor) {
        Mark head = ledger.lock(numbered(number).township());
        Suggestion suggestion = numbered(number);
        if (details.version() != null && details.version() != suggestion.version()) {
            throw Refusal.stale();
        }
        Act act = preparation.prepare(suggestion, move, details, actor, clock.instant());
        make(head, suggestion, act);
        return suggestion;
    }

    private void make(Mark head, Suggestion suggestion, Act act) {
        State from = suggestion.state();
        Move move = act.move();
        move.check(from, act.actor().role(), act.details());
        preparation.guard(suggestion, act);
        move.apply(suggestion, act);
        answers.keep(suggestion, act);
        numbers.follow(suggestion, act.at());
        suggestion.inked(head.seq() + 1);
        if (suggestions.updateById(suggestion) != 1) {
            throw Refusal.stale();
        }
        ledger.append(
                head,
                suggestion,
                move,
                act.actor(),
                from,
                act.details().reason(),
                act.details().words(),
                act.at());
        events.publishEvent(moved(suggestion, move, from, act.actor()));
    }

    private Suggestion numbered(String number) {
        Suggestion suggestion = suggestions.numbered(number);
        if (suggestion == null) {
            throw Refusal.unknown(number);
        }
        return suggestion;
    }

    private static SuggestionMoved moved(Suggestion suggestion, Move move, State from, Actor actor) {
        return new SuggestionMoved(
                suggestion.id(), suggestion.number(), move, from, suggestion.state(), actor, suggestion.isSilent());
    }
}
