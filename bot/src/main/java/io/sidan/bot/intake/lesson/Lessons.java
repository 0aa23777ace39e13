package io.sidan.bot.intake.lesson;

import io.sidan.core.learning.Example;
import io.sidan.core.learning.Fingerprint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the people of one township have taught, found again by words that are nearly the same. Costs nothing while
 * nothing is taught; else as much as there are examples that share a run of characters with what is heard.
 */
public final class Lessons {

    /** Nobody teaches here. */
    public static final Lessons NONE = new Lessons();

    /**
     * So like must words be to be the same said again: a word more or less in a sentence, another ending; another thing
     * or another place in the same short sentence is under it.
     */
    static final double NEAR = 0.68;

    private final List<Example> examples = new ArrayList<>();
    private final Map<Long, Integer> slots = new HashMap<>();
    private final Map<Integer, int[]> byBucket = new HashMap<>();
    private long change;

    /** The number of the last change that was learned. */
    public synchronized long change() {
        return change;
    }

    /** Takes in what was taught or withdrawn since. */
    public synchronized Lessons learn(List<Example> since) {
        for (Example example : since) {
            change = example.change();
            if (example.inForce() && example.words().tells()) {
                keep(example);
            } else if (slots.containsKey(example.id())) {
                examples.set(slots.get(example.id()), null);
            }
        }
        return this;
    }

    /** What was taught of words like these, the likest first, of equally like ones the last taught. */
    public synchronized Taught of(String text) {
        if (slots.isEmpty() || text.isBlank()) {
            return Taught.NOTHING;
        }
        Fingerprint words = Fingerprint.of(text);
        int[] shared = shared(words);
        List<Taught.Match> matches = new ArrayList<>();
        for (int slot = 0; slot < shared.length; slot++) {
            if (shared[slot] > 0 && examples.get(slot) != null) {
                Example example = examples.get(slot);
                matches.add(new Taught.Match(example, words.cosine(shared[slot], example.words())));
            }
        }
        matches.removeIf(match -> match.likeness() < NEAR);
        matches.sort(Comparator.comparingDouble(Taught.Match::likeness)
                .thenComparingLong(match -> match.example().change())
                .reversed());
        return matches.isEmpty() ? Taught.NOTHING : new Taught(matches);
    }

    private void keep(Example example) {
        slots.put(example.id(), examples.size());
        int[] slot = {examples.size()};
        examples.add(example);
        example.words().buckets().forEach(bucket -> byBucket.merge(bucket, slot, Lessons::joined));
    }

    private int[] shared(Fingerprint words) {
        int[] shared = new int[examples.size()];
        words.buckets().mapToObj(byBucket::get).forEach(slots -> count(slots, shared));
        return shared;
    }

    private static void count(int[] slots, int[] shared) {
        if (slots != null) {
            for (int slot : slots) {
                shared[slot]++;
            }
        }
    }

    private static int[] joined(int[] slots, int[] one) {
        int[] joined = Arrays.copyOf(slots, slots.length + 1);
        joined[slots.length] = one[0];
        return joined;
    }
}
