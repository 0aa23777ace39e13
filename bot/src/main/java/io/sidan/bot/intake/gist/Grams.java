package io.sidan.bot.intake.gist;

import java.util.HashSet;
import java.util.Set;

/** Character n-grams, by which texts and places are compared. */
public final class Grams {

    private Grams() {}

    static Set<String> of(String text, int length) {
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + length <= text.length(); i++) {
            grams.add(text.substring(i, i + length));
        }
        return grams;
    }

    /** The share of the smaller text's bigrams that the other has too, 0 to 1. */
    public static double overlap(String a, String b) {
        Set<String> first = of(a, 2);
        Set<String> second = of(b, 2);
        int smaller = Math.min(first.size(), second.size());
        first.retainAll(second);
        return smaller == 0 ? 0 : (double) first.size() / smaller;
    }
}
