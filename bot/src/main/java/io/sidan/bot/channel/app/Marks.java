package io.sidan.bot.channel.app;

/**
 * A mark nobody sees, made of spaces without width, that tells two messages of the same words apart and makes one message
 * the same at every try: WeCom takes equal requests for one.
 */
final class Marks {

    private static final int BITS = 16;

    /** Of one mark, in UTF-8. */
    static final int BYTES = BITS * 3;

    private Marks() {}

    static String of(String key) {
        StringBuilder mark = new StringBuilder();
        for (int bit = 0; bit < BITS; bit++) {
            mark.append((key.hashCode() >> bit & 1) == 0 ? '\u200B' : '\u200C');
        }
        return mark.toString();
    }
}
