package io.sidan.bot.channel.simulator;

import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** Blanks in a text of a chat file, as {@code 接{#m012}}: for the short number of the case that message m012 told of. */
final class Blanks {

    private static final Pattern BLANK = Pattern.compile("\\{#([^{}\\s]+)}");

    private Blanks() {}

    static boolean in(String text) {
        return text != null && BLANK.matcher(text).find();
    }

    /** The text with its blanks filled in, each by the number of the message it names. */
    static String fill(String text, ToIntFunction<String> numbers) {
        return text == null
                ? null
                : BLANK.matcher(text).replaceAll(blank -> String.valueOf(numbers.applyAsInt(blank.group(1))));
    }
}
