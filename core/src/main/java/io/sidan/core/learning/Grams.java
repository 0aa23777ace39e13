package io.sidan.core.learning;

/**
 * The runs of one to {@link #LONGEST} characters of a text, its two edges among them, as numbers of buckets. Width of
 * letters, case and which digit do not matter. What people taught is kept as such numbers: whoever has them come out
 * otherwise raises the {@link #SCHEME}.
 */
public final class Grams {

    /** Numbers of another scheme tell nothing beside these. */
    static final int SCHEME = 1;

    public static final int LONGEST = 3;
    /** What a text is about stands in its first characters. */
    static final int READS = 400;

    public static final int SEED = 0x9E3779B1;

    private static final char START = '\u0002';
    private static final char END = '\u0003';

    private Grams() {}

    /** How many characters are read, the edges included; they are numbered from 0. */
    public static int length(String text) {
        return Math.min(READS, text.length()) + 2;
    }

    /** How many runs there are in so many characters; two at least, the edges. */
    public static int count(int length) {
        return LONGEST * (length - 1);
    }

    public static char at(String text, int index, int length) {
        if (index == 0) {
            return START;
        }
        return index == length - 1 ? END : plain(text.charAt(index - 1));
    }

    /** The run that is longer by this character. */
    public static int longer(int run, char next) {
        return (run ^ next) * 0x01000193 + 0x7F4A7C15;
    }

    /** A number of {@code bits} bits. */
    public static int bucket(int run, int bits) {
        int mixed = run ^ run >>> 15;
        mixed *= 0x85EBCA6B;
        mixed ^= mixed >>> 13;
        mixed *= 0xC2B2AE35;
        return mixed >>> 32 - bits;
    }

    private static char plain(char c) {
        if (c >= 0x4E00) {
            return c >= 0xFF01 && c <= 0xFF5E ? ascii((char) (c - 0xFEE0)) : c;
        }
        return c < 128 ? ascii(c) : c;
    }

    private static char ascii(char c) {
        if (c >= '0' && c <= '9') {
            return '0';
        }
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 32);
        }
        return c <= ' ' ? ' ' : c;
    }
}
