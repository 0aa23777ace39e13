package io.sidan.core.suggestion;

import java.util.List;

/**
 * How the words of a query are looked for.
 *
 * @param shortNumber of the cases asked for, or null
 * @param numbered whether the words are a case's number; nothing else is looked for then
 * @param patterns of the search column, where many of the latest cases say the words, to be met one by one from the
 *     latest case on; empty where the full text index is the faster way
 */
record Sought(Integer shortNumber, boolean numbered, List<String> patterns) {

    static final Sought IN_FULL_TEXT = new Sought(null, false, List.of());

    static Sought numbered(Integer shortNumber) {
        return new Sought(shortNumber, true, List.of());
    }

    static Sought fromTheLatest(List<String> patterns) {
        return new Sought(null, false, patterns);
    }

    boolean isCommon() {
        return !patterns.isEmpty();
    }
}
