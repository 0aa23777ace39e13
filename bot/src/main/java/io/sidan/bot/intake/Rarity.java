package io.sidan.bot.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/**
 * How much it tells that two texts share a pair of characters: the rarer the pair in what people write to offices, the
 * more. Read from {@code pairs.txt}: a line for each power of two, the pairs that stand in so many of its texts. A
 * rarity is a number from 0, a pair that is not listed, over 1, one in 8 to 15 texts, to 9, one in every second text.
 */
final class Rarity {

    /** The pairs were counted in so many texts; the first line holds those that stand in 8 to 15 of them. */
    private static final double TEXTS = 8_370;

    private static final double FIRST_LINE = 11;
    private static final int LINES = 10;
    private static final double[] WEIGHTS =
            IntStream.rangeClosed(0, LINES).mapToDouble(Rarity::weigh).toArray();

    /** What weighs less stands in every letter. */
    private static final double TELLS = 1.5;

    private static final double RARE = 4.5;

    private static final Rarity SHIPPED = read();

    /** A table of its own, since it is asked for every pair of every text: a pair stands in its slot or soon after. */
    private static final int SLOTS = 1 << 16;

    private final int[] pairs = new int[SLOTS];
    private final byte[] rarities = new byte[SLOTS];

    private Rarity() {}

    static Rarity shipped() {
        return SHIPPED;
    }

    /** How much the two characters weigh together, 0 to 8. */
    static double weight(byte rarity) {
        return WEIGHTS[rarity];
    }

    /** Whether it tells anything at all. */
    static boolean tells(byte rarity) {
        return WEIGHTS[rarity] >= TELLS;
    }

    static boolean isRare(byte rarity) {
        return WEIGHTS[rarity] >= RARE;
    }

    byte of(int pair) {
        return rarities[slot(pair)];
    }

    static int pair(char first, char second) {
        return first << 16 | second;
    }

    private static double weigh(int rarity) {
        return Math.log(TEXTS / (rarity == 0 ? 4 : FIRST_LINE * (1 << rarity - 1)));
    }

    private static Rarity read() {
        var rarity = new Rarity();
        try (var in = Rarity.class.getResourceAsStream("/pairs.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().forEach(rarity::take);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rarity;
    }

    private void take(String line) {
        byte rarity = (byte) (line.charAt(0) - '0' + 1);
        for (int i = 2; i + 1 < line.length(); i += 2) {
            int pair = pair(line.charAt(i), line.charAt(i + 1));
            int slot = slot(pair);
            pairs[slot] = pair;
            rarities[slot] = rarity;
        }
    }

    /** Where the pair stands, or else could stand: a free slot, whose rarity is that of a pair not listed. */
    private int slot(int pair) {
        int slot = pair * 0x9E3779B1 >>> 16;
        while (pairs[slot] != 0 && pairs[slot] != pair) {
            slot = (slot + 1) % SLOTS;
        }
        return slot;
    }
}
