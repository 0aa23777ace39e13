package io.sidan.core.suggestion;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.roster.Deputies;
import io.sidan.core.roster.Deputy;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Unit;
import io.sidan.core.roster.Units;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks up all that a move names, and fills in what it may leave out. */
@Component
class Preparation {

    /** R 办结, the normal kind; domain default, to be confirmed locally. */
    private static final int WORKING_DAYS_TO_ANSWER = 15;

    /** 重办; 河南, 浙江 and 上海 give a month. */
    private static final int MONTHS_TO_REWORK = 1;

    private final Deputies deputies;
    private final Units units;
    private final WorkingDays calendar;
    private final SuggestionMapper suggestions;
    private final Traces traces;

    Preparation(Deputies deputies, Units units, WorkingDays calendar, SuggestionMapper suggestions, Traces traces) {
        this.deputies = deputies;
        this.units = units;
        this.calendar = calendar;
        this.suggestions = suggestions;
        this.traces = traces;
    }

    Act prepare(Suggestion suggestion, Move move, Details details, Actor actor, Instant now) {
        return new Act(
                move,
                actor,
                details,
                now,
                deputy(suggestion, move, details, actor, LocalDate.ofInstant(now, WorkingDays.CHINA)),
                unit(suggestion, move, details),
                assisting(suggestion, details),
                due(suggestion, move, details, now),
                into(details),
                before(suggestion, move),
                null);
    }

    /**
     * The deputy who acts, or in whose place; the one named; else the one on duty; null where the station keeps it.
     */
    private String deputy(Suggestion suggestion, Move move, Details details, Actor actor, LocalDate today) {
        if (actor.is(Role.DEPUTY)) {
            List<String> codes = deputies.actsFor(suggestion.township(), actor.code(), today);
            return codes.contains(suggestion.deputy()) ? suggestion.deputy() : actor.code();
        }
        if (details.deputy() != null) {
            return deputies.find(suggestion.township(), details.deputy())
                    .map(Deputy::code)
                    .orElseThrow(() -> Refusal.incomplete("deputy", "名册里没有「" + details.deputy() + "」这位代表"));
        }
        return move == Move.ACCEPT
                ? deputies.onDuty(
                                suggestion.township(),
                                suggestion.chatGroup(),
                                suggestion.district(),
                                today,
                                suggestion.decliners())
                        .map(Deputy::code)
                        .orElse(null)
                : null;
    }

    /** The unit named, else the one in charge of the category; null where there is none. */
    private String unit(Suggestion suggestion, Move move, Details details) {
        if (Details.isFilled(details.unit())) {
            return named(suggestion, "unit", details.unit());
        }
        return move.needs().contains(Need.UNIT)
                ? units.inCharge(suggestion.township(), suggestion.category())
                        .map(Unit::code)
                        .orElse(null)
                : null;
    }

    private List<String> assisting(Suggestion suggestion, Details details) {
        return details.assisting().stream()
                .map(word -> named(suggestion, "assisting", word))
                .toList();
    }

    private String named(Suggestion suggestion, String field, String word) {
        return units.find(suggestion.township(), word)
                .map(Unit::code)
                .orElseThrow(() -> Refusal.incomplete(field, "名册里没有「" + word + "」这个单位"));
    }

    private Instant due(Suggestion suggestion, Move move, Details details, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, WorkingDays.CHINA);
        if (details.due() != null) {
            if (details.due().isBefore(today)) {
                throw Refusal.incomplete("due", "期限不能早于今天");
            }
            return WorkingDays.closeOf(details.due());
        }
        return switch (move) {
            case DISPATCH, REASSIGN -> calendar.after(now, WORKING_DAYS_TO_ANSWER);
            case REWORK, REOPEN, RATE ->
                suggestion.unit() == null ? null : WorkingDays.closeOf(today.plusMonths(MONTHS_TO_REWORK));
            default -> null;
        };
    }

    private Suggestion into(Details details) {
        if (!Details.isFilled(details.into())) {
            return null;
        }
        return Optional.ofNullable(suggestions.numbered(details.into().strip()))
                .orElseThrow(() -> Refusal.unknown(details.into()));
    }

    private Before before(Suggestion suggestion, Move move) {
        return switch (move) {
            case SPLIT -> traces.beforeMerging(suggestion);
            case UNDO -> traces.beforeLastMove(suggestion).orElse(null);
            default -> null;
        };
    }
}
