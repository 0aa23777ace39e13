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
        boolean concealed = suggestion.isConfidential();
        if (concealed == before) {
            return;
        }
        String words = seal.open(suggestion.words());
        suggestion.entitle(titles.of(concealed, suggestion.category(), words));
        if (!concealed) {
            suggestions.index(suggestion.id(), Bigrams.index(words));
        } else if (suggestions.forgetWords(suggestion.id()) != 1) {
            throw new IllegalStateException("no words of " + suggestion.number() + " to keep from the search");
        }
    }
}
