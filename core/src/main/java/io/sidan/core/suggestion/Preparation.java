package io.sidan.core.suggestion;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.roster.Deputies;
import io.sidan.core.roster.Deputy;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Unit;
import io.sidan.core.roster.Units;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks up what a move names and stands guard where the table alone cannot say yes. */
@Component
class Preparation {

    /** R 办结, the normal kind; domain default, to be confirmed locally. */
    private static final int WORKING_DAYS_TO_ANSWER = 15;

    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(18, 0);

    private final Deputies deputies;
    private final Units units;
    private final WorkingDays calendar;
    private final TwoKeys twoKeys;
    private final SuggestionMapper suggestions;

    Preparation(Deputies deputies, Units units, WorkingDays calendar, TwoKeys twoKeys, SuggestionMapper suggestions) {
        this.deputies = deputies;
        this.units = units;
        this.calendar = calendar;
        this.twoKeys = twoKeys;
        this.suggestions = suggestions;
    }

    Act prepare(Suggestion suggestion, Move move, Details details, Actor actor, Instant now) {
        Details known = details;
        if (move.needs().contains(Need.UNIT)) {
            known = known.withUnit(unit(suggestion, details));
        }
        if (move == Move.ACCEPT || move == Move.FORWARD || move == Move.RESOLVE) {
            known = known.withDeputy(deputy(suggestion, details, actor));
        }
        return new Act(move, actor, known, now, due(move, details, now), into(details), null);
    }

    void guard(Suggestion suggestion, Act act) {
        Actor actor = act.actor();
        if (actor.role() == Role.UNIT && !actor.code().equals(suggestion.unit())) {
            throw Refusal.forbidden("这件没有派给贵单位");
        }
        if (actor.role() == Role.DEPUTY && act.move() != Move.CLOSE && isTakenByAnother(suggestion, actor)) {
            throw Refusal.forbidden("这件已有别的代表接了");
        }
        if (act.move() == Move.CLOSE) {
            twoKeys.check(suggestion, actor, act.at());
        }
    }

    private static boolean isTakenByAnother(Suggestion suggestion, Actor actor) {
        return suggestion.deputy() != null && !suggestion.deputy().equals(actor.code());
    }

    /** The unit named, else the one in charge of the category; null where there is none. */
    private String unit(Suggestion suggestion, Details details) {
        if (details.unit() == null || details.unit().isBlank()) {
            return units.inCharge(suggestion.township(), suggestion.category())
                    .map(Unit::code)
                    .orElse(null);
        }
        return units.find(suggestion.township(), details.unit())
                .map(Unit::code)
                .orElseThrow(() -> Refusal.incomplete("unit", "名册里没有「" + details.unit() + "」这个承办单位"));
    }

    /** The deputy who acts, the one named, else the one on duty; null where the station keeps it itself. */
    private String deputy(Suggestion suggestion, Details details, Actor actor) {
        if (actor.role() == Role.DEPUTY) {
            return actor.code();
        }
        Optional<Deputy> named = Optional.ofNullable(details.deputy())
                .map(word -> deputies.find(suggestion.township(), word)
                        .orElseThrow(() -> Refusal.incomplete("deputy", "名册里没有「" + word + "」这位代表")));
        return named.or(() -> deputies.onDuty(suggestion.township(), suggestion.chatGroup()))
                .map(Deputy::code)
                .orElse(null);
    }

    private Instant due(Move move, Details details, Instant now) {
        if (details.due() == null) {
            return move.needs().contains(Need.UNIT) ? calendar.after(now, WORKING_DAYS_TO_ANSWER) : null;
        }
        if (details.due().isBefore(LocalDate.ofInstant(now, WorkingDays.CHINA))) {
            throw Refusal.incomplete("due", "期限不能早于今天");
        }
        return details.due().atTime(CLOSE_OF_BUSINESS).atZone(WorkingDays.CHINA).toInstant();
    }

    private Suggestion into(Details details) {
        if (details.into() == null || details.into().isBlank()) {
            return null;
        }
        return Optional.ofNullable(suggestions.numbered(details.into().strip()))
                .orElseThrow(() -> Refusal.unknown(details.into()));
    }
}
