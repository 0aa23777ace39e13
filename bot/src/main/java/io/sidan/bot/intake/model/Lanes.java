package io.sidan.bot.intake.model;

/** Weights of many labels, three to a number, so that three are added at a time. */
final class Lanes {

    private static final int IN_ONE = 3;
    private static final int BITS = 21;
    private static final long MASK = (1L << BITS) - 1;
    /** Makes a weight positive, so that no lane borrows from the next; some eight thousand fit into a sum. */
    private static final int LIFT = 128;

    private final int labels;
    private final int step;
    private final long[] weights;

    /** @param weights for each bucket one of each label */
    Lanes(byte[] weights, int labels) {
        this.labels = labels;
        step = (labels + IN_ONE - 1) / IN_ONE;
        this.weights = new long[weights.length / labels * step];
        for (int at = 0; at < weights.length; at++) {
            int label = at % labels;
            this.weights[at / labels * step + label / IN_ONE] |= (long) (weights[at] + LIFT) << shift(label);
        }
    }

    /** To {@link #add} buckets to. */
    long[] sums() {
        return new long[step];
    }

    void add(int bucket, long[] sums) {
        int at = bucket * step;
        for (int lane = 0; lane < step; lane++) {
            sums[lane] += weights[at + lane];
        }
    }

    /** The label's weights in so many buckets together. */
    int sum(int label, long[] sums, int buckets) {
        return (int) (sums[label / IN_ONE] >>> shift(label) & MASK) - LIFT * buckets;
    }

    private static int shift(int label) {
        return label % IN_ONE * BITS;
    }
}
