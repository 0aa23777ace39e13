package io.sidan.bot.intake.gist;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much it tells that two texts share a pair of characters: the rarer the pair in what people write to offices, the
 * more. Read from {@code pairs.txt}, as {@link PairCount} writes it: in how many texts was counted, then a line for each
 * power of two, the pairs that stand in so many of them. A rarity is a number from 0, a pair that is not listed, over 1,
 * one in 8 to 15 texts, to 10, one in most texts.
 */
final class Rarity {

    /** Stands before the number of texts. */
    static final String TEXTS = "texts ";

    static final int LINES = 10;

    private static final Rarity SHIPPED = read();

    /** The first line holds the pairs that stand in 8 to 15 texts, those not listed stand in some four. */
    private static final double FIRST_LINE = 11;

    private static final double NO_LINE = 4;
    private static final double[] WEIGHTS =
            IntStream.rangeClosed(0, LINES).mapToDouble(Rarity::weigh).toArray();

    /** What weighs less stands in every letter. */
    private static final double TELLS = 1.5;

    private static final double RARE = 4.5;

    private final double texts;
    /** A table of its own, since it is asked for every pair of every text: a pair stands in its slot or soon after. */
    private final int[] pairs;

    private final byte[] rarities;

    private Rarity(List<String> lines) {
        texts = Double.parseDouble(lines.get(0).substring(TEXTS.length()));
        int room = 2 * lines.stream().mapToInt(String::length).sum();
        pairs = new int[Math.max(2, Integer.highestOneBit(room) << 1)];
        rarities = new byte[pairs.length];
        lines.subList(1, lines.size()).forEach(this::take);
    }

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

    static String characters(int pair) {
        return "" + (char) (pair >>> 16) + (char) pair;
    }

    private static double weigh(int rarity) {
        return Math.log(SHIPPED.texts / (rarity == 0 ? NO_LINE : FIRST_LINE * (1 << rarity - 1)));
    }

    private static Rarity read() {
        try (var in = Rarity.class.getResourceAsStream("/pairs.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Rarity(lines.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
        int slot = pair * 0x9E3779B1 >>> Integer.numberOfLeadingZeros(pairs.length) + 1;
        while (pairs[slot] != 0 && pairs[slot] != pair) {
            slot = slot + 1 & pairs.length - 1;
        }
        return slot;
    }
}
