package io.sidan.core.suggestion;

import org.springframework.stereotype.Component;

/** What follows elsewhere when a case becomes confidential, or is so no more. */
@Component
class Concealing {

    private final SuggestionMapper suggestions;
    private final Moving moving;
    private final AccessLists lists;

    Concealing(SuggestionMapper suggestions, Moving moving, AccessLists lists) {
        this.suggestions = suggestions;
        this.moving = moving;
        this.lists = lists;
    }

    /** @param before whether it was confidential before the act */
    void follow(Suggestion suggestion, boolean before, Act act) {
        if (!before && suggestion.isConfidential()) {
            takeAlong(suggestion, act);
        } else if (before && !suggestion.isConfidential()) {
            lists.close(suggestion, act);
        }
    }

    /** What tells of the same matter is as confidential as the case it stands behind. */
    private void takeAlong(Suggestion master, Act act) {
        suggestions.mergedInto(master.id()).stream()
                .filter(merged -> !merged.isConfidential())
                .forEach(merged -> moving.entail(merged, act.concealing("随 " + master.number() + " 一起保密")));
    }
}
