package io.sidan.core.suggestion;

import java.util.List;

/**
 * How the words of a query are looked for.
 *
 * @param shortNumber of the cases asked for, or null
 * @param numbered whether the words are a case's number; nothing else is looked for then
 * @param fullText what the full text index is asked for; null where cases are met one by one from the latest on
 * @param patterns that the search column must be like besides
 */
record Sought(Integer shortNumber, boolean numbered, String fullText, List<String> patterns) {

    static final Sought NOTHING = new Sought(null, false, "", List.of());

    static Sought numbered(Integer shortNumber) {
        return new Sought(shortNumber, true, "", List.of());
    }

    /** @param bigrams asked of the index; the patterns are looked at in what it finds */
    static Sought inFullText(String bigrams, List<String> patterns) {
        return new Sought(null, false, bigrams, patterns);
    }

    static Sought fromTheLatest(List<String> patterns) {
        return new Sought(null, false, null, patterns);
    }

    boolean isCommon() {
        return fullText == null;
    }
}
