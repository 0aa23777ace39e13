package io.sidan.bot.intake;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** What a text is about: the pairs of characters in its first words, each weighing as it is rare. */
final class Gist {

    /** What a report is about stands in its first words. */
    private static final int READS = 120;

    /** What weighs less stands in every letter. */
    private static final double TELLS = 1.5;

    private static final double RARE = 4.5;
    private static final int KEYS = 8;

    private final int[] pairs;
    private final double weight;

    private Gist(int[] pairs) {
        this.pairs = pairs;
        weight = Arrays.stream(pairs).mapToDouble(Gist::square).sum();
    }

    static Gist of(String text) {
        int length = Math.min(READS, text.length());
        int[] found = new int[Math.max(0, length - 1)];
        int count = 0;
        for (int i = 1; i < length; i++) {
            char first = Character.toLowerCase(text.charAt(i - 1));
            char second = Character.toLowerCase(text.charAt(i));
            if (tells(first, second)) {
                found[count++] = Rarity.pair(first, second);
            }
        }
        return new Gist(Arrays.stream(found, 0, count).sorted().distinct().toArray());
    }

    Gist without(Gist other) {
        return new Gist(Arrays.stream(pairs).filter(pair -> !other.has(pair)).toArray());
    }

    Gist shared(Gist other) {
        return new Gist(Arrays.stream(pairs).filter(other::has).toArray());
    }

    /** How alike both are, 0 to 1: the cosine of their weights. */
    double like(Gist other) {
        double shared = Arrays.stream(pairs)
                .filter(other::has)
                .mapToDouble(Gist::square)
                .sum();
        return shared == 0 ? 0 : shared / Math.sqrt(weight * other.weight);
    }

    /** Whether it names something of its own, not only what is everywhere. */
    boolean isRare() {
        return Arrays.stream(pairs).anyMatch(pair -> Rarity.shipped().of(pair) >= RARE);
    }

    boolean sharesRare(Gist other) {
        return Arrays.stream(pairs)
                .anyMatch(pair -> other.has(pair) && Rarity.shipped().of(pair) >= RARE);
    }

    /** A few of its rare pairs; of two texts much alike some are the same. */
    Stream<String> keys() {
        return Arrays.stream(pairs)
                .filter(pair -> Rarity.shipped().of(pair) >= RARE)
                .boxed()
                .sorted(Comparator.comparing(Gist::mixed))
                .limit(KEYS)
                .map(pair -> "" + (char) (pair >>> 16) + (char) pair.intValue());
    }

    private boolean has(int pair) {
        return Arrays.binarySearch(pairs, pair) >= 0;
    }

    private static boolean tells(char first, char second) {
        IntPredicate latin = c -> c >= 'a' && c <= 'z';
        return Character.isLetterOrDigit(first)
                && Character.isLetterOrDigit(second)
                && !(latin.test(first) && latin.test(second))
                && Rarity.shipped().of(Rarity.pair(first, second)) >= TELLS;
    }

    private static double square(int pair) {
        double weight = Rarity.shipped().of(pair);
        return weight * weight;
    }

    /** An order of all pairs that has nothing to do with the texts. */
    private static int mixed(int pair) {
        int mixed = pair * 0x9E3779B1;
        return mixed ^ mixed >>> 15;
    }
}
