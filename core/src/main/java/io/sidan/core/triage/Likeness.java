package io.sidan.core.triage;

import java.util.HashSet;
import java.util.Set;

/**
 * How alike two matters are, 0 to 1: by their words, their places and their categories. Places that are both known and
 * have nothing in common make them unlike, whatever the words.
 */
final class Likeness {

    private static final double WORDS = 0.55;
    private static final double PLACES = 0.3;
    private static final double CATEGORIES = 0.15;

    /** Under that share of common letter pairs two places are not the same. */
    private static final double ELSEWHERE = 0.2;

    private Likeness() {}

    record Matter(Set<String> words, Set<String> place, String category) {

        static Matter of(String words, String place, String category) {
            return new Matter(pairs(words), pairs(place), category);
        }
    }

    static double of(Matter one, Matter other) {
        double words = share(one.words, other.words);
        double same = one.category != null && one.category.equals(other.category) ? 1 : 0;
        if (one.place.isEmpty() || other.place.isEmpty()) {
            return (WORDS * words + CATEGORIES * same) / (WORDS + CATEGORIES);
        }
        double place = share(one.place, other.place);
        return place < ELSEWHERE ? 0 : WORDS * words + PLACES * place + CATEGORIES * same;
    }

    /** The common pairs, measured by the shorter of both, so that a short repetition counts. */
    private static double share(Set<String> one, Set<String> other) {
        Set<String> small = one.size() < other.size() ? one : other;
        Set<String> large = small == one ? other : one;
        return small.isEmpty()
                ? 0
                : (double) small.stream().filter(large::contains).count() / small.size();
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        int before = -1;
        for (int letter : (text == null ? "" : text).codePoints().toArray()) {
            boolean counts = Character.isLetterOrDigit(letter);
            if (counts && before >= 0) {
                pairs.add(Character.toString(before) + Character.toString(letter));
            }
            before = counts ? letter : -1;
        }
        return pairs;
    }
}
