package io.sidan.bot.intake.model;

import io.sidan.core.learning.Grams;
import java.util.List;

/** A linear judgement of a text by its hashed {@link Grams}: for each of its labels a logit, so that 0 is even odds. */
public final class Judge {

    private final String name;
    private final List<String> labels;
    private final int bits;
    private final byte[] weights;
    private final float[] scales;
    private final float[] biases;
    private final Lanes lanes;

    /**
     * @param bits the weights stand in 2^bits buckets, for each bucket one of each label
     * @param scales what one unit of a label's weights is worth
     */
    Judge(String name, List<String> labels, int bits, byte[] weights, float[] scales, float[] biases) {
        this.name = name;
        this.labels = List.copyOf(labels);
        this.bits = bits;
        this.weights = weights;
        this.scales = scales;
        this.biases = biases;
        lanes = new Lanes(weights, labels.size());
    }

    public List<String> labels() {
        return labels;
    }

    /** The logit of the first label; nothing is allocated. */
    public double score(String text) {
        int length = Grams.length(text);
        int step = labels.size();
        long sum = 0;
        int one = 0;
        int two = 0;
        for (int at = 0; at < length; at++) {
            char next = Grams.at(text, at, length);
            int three = Grams.longer(two, next);
            two = Grams.longer(one, next);
            one = Grams.longer(Grams.SEED, next);
            sum += weights[Grams.bucket(one, bits) * step];
            sum += at > 0 ? weights[Grams.bucket(two, bits) * step] : 0;
            sum += at > 1 ? weights[Grams.bucket(three, bits) * step] : 0;
        }
        return logit(0, sum, Grams.count(length));
    }

    /** The logits of all labels, in their order. */
    public double[] scores(String text) {
        int length = Grams.length(text);
        long[] sums = lanes.sums();
        for (int start = 0; start < length; start++) {
            int run = Grams.SEED;
            int end = Math.min(length, start + Grams.LONGEST);
            for (int at = start; at < end; at++) {
                run = Grams.longer(run, Grams.at(text, at, length));
                lanes.add(Grams.bucket(run, bits), sums);
            }
        }
        int count = Grams.count(length);
        double[] logits = new double[labels.size()];
        for (int label = 0; label < logits.length; label++) {
            logits[label] = logit(label, lanes.sum(label, sums, count), count);
        }
        return logits;
    }

    String name() {
        return name;
    }

    int bits() {
        return bits;
    }

    byte[] weights() {
        return weights;
    }

    float[] scales() {
        return scales;
    }

    float[] biases() {
        return biases;
    }

    private double logit(int label, long sum, int count) {
        return biases[label] + scales[label] * sum / Math.sqrt(count);
    }
}
