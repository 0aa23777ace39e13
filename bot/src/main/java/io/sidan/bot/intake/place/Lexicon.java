package io.sidan.bot.intake.place;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A few words to be looked for at one spot of a text, the longest first. */
final class Lexicon {

    private final Map<Character, List<String>> byFirst;

    Lexicon(Stream<String> words) {
        byFirst = words.filter(word -> !word.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.groupingBy(word -> word.charAt(0)));
    }

    static Lexicon of(String... words) {
        return new Lexicon(Arrays.stream(words).flatMap(line -> Arrays.stream(line.split(" "))));
    }

    /** The length of the longest word that starts here, or 0. */
    int at(String text, int start) {
        if (start >= text.length()) {
            return 0;
        }
        for (String word : byFirst.getOrDefault(text.charAt(start), List.of())) {
            if (text.startsWith(word, start)) {
                return word.length();
            }
        }
        return 0;
    }
}
