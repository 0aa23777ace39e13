package io.sidan.core.learning;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * By what words are known again without being kept: the buckets of their {@link Grams}, each once and in the order of
 * their numbers, so that neither order nor number of what was said is in it.
 */
public final class Fingerprint {

    /** As many bits as the largest judge has; a bucket of fewer bits begins the same. */
    public static final int BITS = 18;

    /** Fewer letters are said of too many things to be known again. */
    private static final int SHORTEST = 4;

    private static final int RADIX = 36;

    private final int[] buckets;
    private final int letters;

    private Fingerprint(int[] buckets, int letters) {
        this.buckets = buckets;
        this.letters = letters;
    }

    public static Fingerprint of(String words) {
        String text = words.strip();
        int length = Grams.length(text);
        int[] found = new int[length * Grams.LONGEST];
        int count = 0;
        for (int start = 0; start < length; start++) {
            int run = Grams.SEED;
            for (int at = start; at < Math.min(length, start + Grams.LONGEST); at++) {
                run = Grams.longer(run, Grams.at(text, at, length));
                found[count++] = Grams.bucket(run, BITS);
            }
        }
        int[] distinct = Arrays.stream(found, 0, count).sorted().distinct().toArray();
        return new Fingerprint(
                distinct, (int) text.chars().filter(Character::isLetterOrDigit).count());
    }

    /** Whether it is of enough letters that words like these are hardly said of anything else. */
    public boolean tells() {
        return letters >= SHORTEST;
    }

    /** How alike two texts are, 0 to 1: the cosine of their buckets. */
    public double like(Fingerprint other) {
        return cosine(shared(other.buckets), other);
    }

    /** The same, where somebody has counted already how many buckets both have. */
    public double cosine(int shared, Fingerprint other) {
        return shared / Math.sqrt((double) buckets.length * other.buckets.length);
    }

    public IntStream buckets() {
        return Arrays.stream(buckets);
    }

    /** As it is kept; {@link #read} is the way back. */
    String written() {
        return letters + " "
                + buckets().mapToObj(bucket -> Integer.toString(bucket, RADIX)).collect(Collectors.joining(" "));
    }

    static Fingerprint read(String written) {
        String[] parts = written.split(" ");
        int[] buckets = Arrays.stream(parts)
                .skip(1)
                .mapToInt(part -> Integer.parseInt(part, RADIX))
                .toArray();
        return new Fingerprint(buckets, Integer.parseInt(parts[0]));
    }

    private int shared(int[] others) {
        int shared = 0;
        for (int mine = 0, other = 0; mine < buckets.length && other < others.length; ) {
            int order = Integer.compare(buckets[mine], others[other]);
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            other += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
