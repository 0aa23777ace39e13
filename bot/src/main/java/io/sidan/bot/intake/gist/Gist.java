package io.sidan.bot.intake.gist;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a text is about: the pairs of characters in its first words, each weighing as it is rare. */
public final class Gist {

    /** What a report is about stands in its first words. */
    private static final int READS = 120;

    private static final int KEYS = 8;

    private final int[] pairs;
    /** Of each pair its {@link Rarity}, in a byte: a hundred thousand gists are kept. */
    private final byte[] rarities;

    private final double weight;

    /** @param pairs in ascending order, each once */
    private Gist(int[] pairs) {
        int[] telling = new int[READS];
        byte[] weighed = new byte[READS];
        int count = 0;
        for (int pair : pairs) {
            weighed[count] = Rarity.shipped().of(pair);
            telling[count] = pair;
            count += Rarity.tells(weighed[count]) ? 1 : 0;
        }
        this.pairs = Arrays.copyOf(telling, count);
        rarities = Arrays.copyOf(weighed, count);
        weight = IntStream.range(0, rarities.length).mapToDouble(this::square).sum();
    }

    public static Gist of(String text) {
        return new Gist(pairs(text, READS));
    }

    /** The pairs of its first so many characters, in ascending order, each once. */
    static int[] pairs(String text, int reads) {
        int length = Math.min(reads, text.length());
        int[] found = new int[Math.max(0, length - 1)];
        int count = 0;
        for (int i = 1; i < length; i++) {
            char first = Character.toLowerCase(text.charAt(i - 1));
            char second = Character.toLowerCase(text.charAt(i));
            if (isWord(first, second)) {
                found[count++] = Rarity.pair(first, second);
            }
        }
        Arrays.sort(found, 0, count);
        return distinct(found, count);
    }

    public Gist without(Gist other) {
        return new Gist(Arrays.stream(pairs).filter(pair -> !other.has(pair)).toArray());
    }

    public Gist shared(Gist other) {
        return new Gist(Arrays.stream(pairs).filter(other::has).toArray());
    }

    /** How alike both are, 0 to 1: the cosine of their weights. */
    public double like(Gist other) {
        double shared = 0;
        for (int mine = 0, others = 0; mine < pairs.length && others < other.pairs.length; ) {
            int order = Integer.compare(pairs[mine], other.pairs[others]);
            shared += order == 0 ? square(mine) : 0;
            mine += order <= 0 ? 1 : 0;
            others += order >= 0 ? 1 : 0;
        }
        return shared == 0 ? 0 : shared / Math.sqrt(weight * other.weight);
    }

    /** Whether it names something of its own, not only what is everywhere. */
    public boolean isRare() {
        return rare().findAny().isPresent();
    }

    public boolean sharesRare(Gist other) {
        return rare().anyMatch(other::has);
    }

    /** A few of its rare pairs; of two texts much alike some are the same. */
    public Stream<String> keys() {
        return rare().boxed()
                .sorted(Comparator.comparing(Gist::mixed))
                .limit(KEYS)
                .map(Rarity::characters);
    }

    private IntStream rare() {
        return IntStream.range(0, pairs.length)
                .filter(i -> Rarity.isRare(rarities[i]))
                .map(i -> pairs[i]);
    }

    private double square(int index) {
        double weight = Rarity.weight(rarities[index]);
        return weight * weight;
    }

    private boolean has(int pair) {
        return Arrays.binarySearch(pairs, pair) >= 0;
    }

    private static int[] distinct(int[] sorted, int count) {
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[distinct++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, distinct);
    }

    private static boolean isWord(char first, char second) {
        return Character.isLetterOrDigit(first)
                && Character.isLetterOrDigit(second)
                && !(isLatin(first) && isLatin(second));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** An order of all pairs that has nothing to do with the texts. */
    private static int mixed(int pair) {
        int mixed = pair * 0x9E3779B1;
        return mixed ^ mixed >>> 15;
    }
}
