package io.sidan.bot.inbox;

/** Text that every store keeps: a lone surrogate becomes U+FFFD. */
public final class Wellformed {

    private Wellformed() {}

    public static String text(String text) {
        if (text.codePoints().noneMatch(Wellformed::lone)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> kept.appendCodePoint(lone(c) ? 0xFFFD : c));
        return kept.toString();
    }

    private static boolean lone(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
