package io.sidan.core.suggestion;

import io.sidan.core.privacy.Seal;
import org.springframework.stereotype.Component;

/** What a case shows of itself in lists and to the search: of a confidential one neither words nor what they say. */
@Component
class Veil {

    private final SuggestionMapper suggestions;
    private final Titles titles;
    private final Seal seal;

    Veil(SuggestionMapper suggestions, Titles titles, Seal seal) {
        this.suggestions = suggestions;
        this.titles = titles;
        this.seal = seal;
    }

    /** @param before whether it was confidential before it moved */
    void follow(Suggestion suggestion, boolean before) {
        if (suggestion.isConfidential() == before) {
            return;
        }
        if (before) {
            lift(suggestion);
        } else {
            draw(suggestion);
        }
    }

    private void draw(Suggestion suggestion) {
        suggestion.entitle(titles.of(true, suggestion.category(), ""));
        if (suggestions.forgetIndex(suggestion.id()) != 1 && suggestion.words() != null) {
            throw new IllegalStateException("no words of " + suggestion.number() + " to keep from the search");
        }
    }

    /** What was removed meanwhile does not come back. */
    private void lift(Suggestion suggestion) {
        if (suggestion.words() == null) {
            suggestion.entitle(titles.without(suggestion.category()));
            return;
        }
        String words = seal.open(suggestion.words());
        suggestion.entitle(titles.of(false, suggestion.category(), words));
        suggestions.index(suggestion.id(), Bigrams.index(words));
    }
}
