package io.sidan.bot.intake.model;

import io.sidan.core.learning.Grams;
import java.util.Arrays;
import java.util.List;

/** Learns a {@link Judge} by logistic regression, one label against the rest, with AdaGrad's steps. */
public final class Learner {

    private static final float RATE = 0.5f;
    private static final float DAMPED = 0.02f;

    private final String name;
    private final List<String> labels;
    private final int bits;
    private final float decay;
    private final float[] weights;
    private final float[] steps;
    private final float[] biases;
    private final float[] biasSteps;

    /** @param decay pulls each weight towards 0 whenever it is touched */
    public Learner(String name, List<String> labels, int bits, float decay) {
        this.name = name;
        this.labels = List.copyOf(labels);
        this.bits = bits;
        this.decay = decay;
        weights = new float[labels.size() << bits];
        steps = new float[labels.size() << bits];
        biases = new float[labels.size()];
        biasSteps = new float[labels.size()];
    }

    /** The buckets of a text, one for each of its grams. */
    public int[] buckets(String text) {
        int length = Grams.length(text);
        int[] buckets = new int[length * Grams.LONGEST];
        int count = 0;
        for (int start = 0; start < length; start++) {
            int run = Grams.SEED;
            for (int at = start; at < Math.min(length, start + Grams.LONGEST); at++) {
                run = Grams.longer(run, Grams.at(text, at, length));
                buckets[count++] = Grams.bucket(run, bits);
            }
        }
        return Arrays.copyOf(buckets, count);
    }

    /** The same of a text of which only the buckets of so many bits are known, which are no fewer. */
    public int[] buckets(int[] finer, int finerBits) {
        return Arrays.stream(finer).map(bucket -> bucket >>> finerBits - bits).toArray();
    }

    /** Learns that the text of these buckets is of the labels whose target is 1 and not of those at 0; NaN is unsaid. */
    public void learn(int[] buckets, float[] targets, float weight) {
        float value = (float) (1 / Math.sqrt(buckets.length));
        for (int label = 0; label < targets.length; label++) {
            if (!Float.isNaN(targets[label])) {
                float error = (probability(buckets, label, value) - targets[label]) * weight;
                step(buckets, label, error, value);
            }
        }
    }

    private float probability(int[] buckets, int label, float value) {
        float sum = 0;
        for (int bucket : buckets) {
            sum += weights[bucket * biases.length + label];
        }
        return (float) (1 / (1 + Math.exp(-(biases[label] + sum * value))));
    }

    private void step(int[] buckets, int label, float error, float value) {
        biasSteps[label] += error * error;
        biases[label] -= 0.1f * error / (float) Math.sqrt(biasSteps[label] + DAMPED);
        for (int bucket : buckets) {
            int at = bucket * biases.length + label;
            float gradient = error * value + decay * weights[at];
            steps[at] += gradient * gradient;
            weights[at] -= RATE * gradient / (float) Math.sqrt(steps[at] + DAMPED);
        }
    }

    /** What was learned, each weight rounded to one of 255 steps of its label. */
    public Judge judge() {
        float[] scales = new float[biases.length];
        for (int at = 0; at < weights.length; at++) {
            int label = at % scales.length;
            scales[label] = Math.max(scales[label], Math.abs(weights[at]) / Byte.MAX_VALUE);
        }
        byte[] rounded = new byte[weights.length];
        for (int at = 0; at < weights.length; at++) {
            float scale = scales[at % scales.length];
            rounded[at] = scale == 0 ? 0 : (byte) Math.round(weights[at] / scale);
        }
        return new Judge(name, labels, bits, rounded, scales, biases.clone());
    }
}
