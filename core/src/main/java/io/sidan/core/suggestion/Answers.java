package io.sidan.core.suggestion;

import io.sidan.core.privacy.Seal;
import io.sidan.core.roster.Units;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was answered, round by round; an old answer is never changed. */
@Component
class Answers {

    private final SuggestionMapper suggestions;
    private final Units units;
    private final Seal seal;
    private final JsonMapper json;

    Answers(SuggestionMapper suggestions, Units units, Seal seal, JsonMapper json) {
        this.suggestions = suggestions;
        this.units = units;
        this.seal = seal;
        this.json = json;
    }

    /** What an act leaves beside the row: an answer, or the units that assist. */
    void keep(Suggestion suggestion, Act act) {
        switch (act.move()) {
            case RESOLVE, ANSWER, RESUME -> suggestions.answer(answer(suggestion, act));
            case DISPATCH, REASSIGN -> assist(suggestion, act);
            default -> {
                // all that the other moves change is the row itself
            }
        }
    }

    private Answer answer(Suggestion suggestion, Act act) {
        Details details = act.details();
        return new Answer(
                suggestion.id(),
                suggestion.round(),
                suggestion.answerClass(),
                suggestion.unit(),
                suggestion.unit() == null ? suggestion.deputy() : null,
                seal.seal(details.words()),
                details.contact(),
                json.writeValueAsString(details.evidence()),
                act.at());
    }

    private void assist(Suggestion suggestion, Act act) {
        for (String word : act.details().assisting()) {
            suggestions.assist(
                    suggestion.id(),
                    units.find(suggestion.township(), word)
                            .orElseThrow(() -> Refusal.incomplete("assisting", "名册里没有「" + word + "」这个协办单位"))
                            .code());
        }
    }
}
