package io.sidan.core.suggestion;

import io.sidan.core.privacy.Masking;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Full text for Chinese on any MySQL or MariaDB: every two neighbouring letters become one word of hex, such as {@code
 * u59296c14}, under a plain FULLTEXT index.
 */
final class Bigrams {

    private static final int LONGEST = 2_000;

    private Bigrams() {}

    /** The column's content for words, masked first. */
    static String index(String words) {
        String masked = Masking.mask(words);
        return String.join(" ", of(masked.substring(0, Math.min(masked.length(), LONGEST))));
    }

    /** A BOOLEAN MODE query that asks for all of the words; empty where they are shorter than two letters. */
    static String query(String words) {
        return of(words).stream().map(word -> "+" + word).collect(Collectors.joining(" "));
    }

    private static Set<String> of(String words) {
        Set<String> bigrams = new LinkedHashSet<>();
        int before = -1;
        for (int letter : words.toLowerCase().codePoints().toArray()) {
            boolean counts = Character.isLetterOrDigit(letter);
            if (counts && before >= 0) {
                bigrams.add(String.format("u%04x%04x", before, letter));
            }
            before = counts ? letter : -1;
        }
        return bigrams;
    }
}
