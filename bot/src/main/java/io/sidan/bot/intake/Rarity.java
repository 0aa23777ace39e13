package io.sidan.bot.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * How much it tells that two texts share a pair of characters: the rarer the pair in what people write to offices, the
 * more. Read from {@code pairs.txt}: a line for each power of two, the pairs that stand in so many of its texts.
 */
final class Rarity {

    /** The pairs were counted in so many texts; the first line holds those that stand in 8 to 15 of them. */
    private static final double TEXTS = 8_370;

    private static final double FIRST_LINE = 11;
    private static final double UNLISTED = Math.log(TEXTS / 4);

    private static final Rarity SHIPPED = read();

    /** A table of its own, since it is asked for every pair of every text: a pair stands in its slot or soon after. */
    private static final int SLOTS = 1 << 16;

    private final int[] pairs = new int[SLOTS];
    private final double[] weights = new double[SLOTS];

    private Rarity() {}

    static Rarity shipped() {
        return SHIPPED;
    }

    /** The weight of the two characters together, 0 to 8. */
    double of(int pair) {
        int slot = slot(pair);
        return pairs[slot] == pair ? weights[slot] : UNLISTED;
    }

    static int pair(char first, char second) {
        return first << 16 | second;
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
        int power = line.charAt(0) - '0';
        double weight = Math.log(TEXTS / (FIRST_LINE * (1 << power)));
        for (int i = 2; i + 1 < line.length(); i += 2) {
            int pair = pair(line.charAt(i), line.charAt(i + 1));
            int slot = slot(pair);
            pairs[slot] = pair;
            weights[slot] = weight;
        }
    }

    /** Where the pair stands, or else could stand. */
    private int slot(int pair) {
        int slot = pair * 0x9E3779B1 >>> 16;
        while (pairs[slot] != 0 && pairs[slot] != pair) {
            slot = (slot + 1) % SLOTS;
        }
        return slot;
    }
}
