package io.sidan.core.suggestion;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes one move with one case: asks scope, table and guards, then writes row, traces and ledger, and tells of it. */
@Component
class Moving {

    private final SuggestionMapper suggestions;
    private final Ledger ledger;
    private final Numbers numbers;
    private final Sights sights;
    private final Guards guards;
    private final Traces traces;
    private final Veil veil;
    private final Exhibits exhibits;
    private final ApplicationEventPublisher events;

    Moving(
            SuggestionMapper suggestions,
            Ledger ledger,
            Numbers numbers,
            Sights sights,
            Guards guards,
            Traces traces,
            Veil veil,
            Exhibits exhibits,
            ApplicationEventPublisher events) {
        this.suggestions = suggestions;
        this.ledger = ledger;
        this.numbers = numbers;
        this.sights = sights;
        this.guards = guards;
        this.traces = traces;
        this.veil = veil;
        this.exhibits = exhibits;
        this.events = events;
    }

    Suggestion make(Suggestion suggestion, Act act) {
        require(suggestion, act);
        return entail(suggestion, act);
    }

    void requireMovable(Suggestion suggestion, Actor actor) {
        sights.requireMovable(suggestion, actor);
    }

    /** Refuses in words what this actor may not do with this case now. */
    void require(Suggestion suggestion, Act act) {
        sights.requireMovable(suggestion, act.actor());
        act.move().check(suggestion.state(), act);
        guards.check(suggestion, act);
    }

    /** What another case's move, allowed already, means for this one. */
    Suggestion entail(Suggestion suggestion, Act act) {
        State from = suggestion.state();
        Before before = suggestion.before();
        act.move().apply(suggestion, act);
        veil.follow(suggestion, before.confidential());
        if (from.isOpen() != suggestion.state().isOpen()) {
            numbers.follow(suggestion, act.at());
        }
        suggestion.inked(ledger.lock(suggestion.township()).seq() + 1);
        traces.keep(suggestion, act, before);
        if (suggestions.updateById(suggestion) != 1) {
            throw Refusal.stale();
        }
        record(suggestion, act, from);
        return suggestion;
    }

    /** @param from null where it was opened */
    void record(Suggestion suggestion, Act act, State from) {
        ledger.append(suggestion, act, from);
        exhibits.keep(suggestion, act);
        events.publishEvent(new SuggestionMoved(
                suggestion.id(),
                suggestion.number(),
                act.move(),
                from,
                suggestion.state(),
                act.actor(),
                act.details(),
                act.heard() == null ? null : act.heard().supporter(),
                suggestion.isSilent()));
    }
}
