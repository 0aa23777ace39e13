package io.sidan.bot.intake.understanding;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** A text as the eye reads it: without what is not seen, and with the plain letter for each that only looks like it. */
final class Seen {

    private static final int VARIATION = 0xFE0F;

    private Seen() {}

    static String of(String text) {
        return text.codePoints().anyMatch(c -> isUnseen(c) || isDisguised(c)) ? plain(text) : text.strip();
    }

    private static String plain(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isUnseen(c)).forEach(c -> append(c, seen));
        return seen.toString().strip();
    }

    private static void append(int codePoint, StringBuilder seen) {
        if (isDisguised(codePoint)) {
            seen.append(Normalizer.normalize(Character.toString(codePoint), Form.NFKC));
        } else {
            seen.appendCodePoint(codePoint);
        }
    }

    /** Marks of direction, joiners, controls: they would hide a word from the list. */
    private static boolean isUnseen(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.FORMAT
                || type == Character.CONTROL && !Character.isWhitespace(codePoint)
                || codePoint == VARIATION;
    }

    /** Radicals and compatibility forms that look like the character (⽔ for 水), and wide letters and digits. */
    private static boolean isDisguised(int codePoint) {
        return codePoint >= 0x2E80 && codePoint <= 0x2FDF
                || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFF10 && codePoint <= 0xFF5A && Character.isLetterOrDigit(codePoint);
    }
}
