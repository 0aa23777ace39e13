package io.sidan.core.suggestion;

import io.sidan.core.calendar.WorkingDays;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Closing takes two keys: an answer by who did the work, and the word of somebody else that it is done. Nobody's role
 * replaces one of them; only silence of ten working days lets staff turn the second.
 */
@Component
class TwoKeys {

    private static final int WORKING_DAYS_OF_SILENCE = 10;

    private final WorkingDays calendar;
    private final SuggestionMapper suggestions;
    private final Sights sights;

    TwoKeys(WorkingDays calendar, SuggestionMapper suggestions, Sights sights) {
        this.calendar = calendar;
        this.sights = sights;
        this.suggestions = suggestions;
    }

    void check(Suggestion suggestion, Actor actor, Instant now) {
        List<Answer> answers = suggestions.answers(suggestion.id());
        if (answers.isEmpty() || answers.get(answers.size() - 1).round() != suggestion.round()) {
            throw Refusal.notNow("这一轮还没有办理答复，不能销单");
        }
        switch (actor.role()) {
            case RESIDENT -> {
                // the word of who told it is the second key
            }
            case DEPUTY -> requireOtherHand(suggestion, answers.get(answers.size() - 1), actor);
            default -> requireSilence(suggestion, now);
        }
    }

    /** A stand-in turns the key of the deputy in charge, and of no other. */
    private void requireOtherHand(Suggestion suggestion, Answer answer, Actor actor) {
        requirePromiseKept(suggestion);
        boolean own = sights.codes(actor).contains(suggestion.deputy());
        if (suggestion.wasSettledOnTheSpot() && (own || actor.code().equals(answer.deputy()))) {
            throw Refusal.forbidden("您自己当场解决的件，要由反映人、另一位代表或联络站确认后销单");
        }
        if (!suggestion.wasSettledOnTheSpot() && suggestion.deputy() != null && !own) {
            throw Refusal.forbidden("这件由别的代表在办，请由接单代表确认销单");
        }
    }

    private void requireSilence(Suggestion suggestion, Instant now) {
        requirePromiseKept(suggestion);
        Instant allowed = calendar.after(suggestion.movedAt(), WORKING_DAYS_OF_SILENCE);
        if (!suggestion.wasSettledOnTheSpot() && now.isBefore(allowed)) {
            throw Refusal.notNow("销单要有反映人或代表确认；答复满 " + WORKING_DAYS_OF_SILENCE + " 个工作日无人回音，工作人员才可代为销单");
        }
    }

    private static void requirePromiseKept(Suggestion suggestion) {
        if (suggestion.isPromised()) {
            throw Refusal.notNow("B、C 类答复要先跟踪到兑现，或由反映人认可，才能销单");
        }
    }
}
