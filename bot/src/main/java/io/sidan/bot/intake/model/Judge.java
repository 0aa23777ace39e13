package io.sidan.bot.intake.model;

import io.sidan.core.learning.Grams;
import java.util.List;

/**
 * A linear judgement of a text by its hashed {@link Grams}: for each of its labels a logit, so that 0 is even odds.
 *
 * @param bits the weights stand in 2^bits buckets, for each bucket one of each label
 * @param scales what one unit of a label's weights is worth
 */
public record Judge(String name, List<String> labels, int bits, byte[] weights, float[] scales, float[] biases) {

    public Judge {
        labels = List.copyOf(labels);
    }

    /** The logit of the first label; nothing is allocated. */
    public double score(String text) {
        int length = Grams.length(text);
        long sum = 0;
        int count = 0;
        for (int start = 0; start < length; start++) {
            int run = Grams.SEED;
            int end = Math.min(length, start + Grams.LONGEST);
            for (int at = start; at < end; at++) {
                run = Grams.longer(run, Grams.at(text, at, length));
                sum += weights[Grams.bucket(run, bits) * labels.size()];
                count++;
            }
        }
        return biases[0] + scales[0] * sum / Math.sqrt(count);
    }

    /** The logits of all labels, in their order. */
    public double[] scores(String text) {
        int length = Grams.length(text);
        int[] sums = new int[labels.size()];
        int count = 0;
        for (int start = 0; start < length; start++) {
            int run = Grams.SEED;
            int end = Math.min(length, start + Grams.LONGEST);
            for (int at = start; at < end; at++) {
                run = Grams.longer(run, Grams.at(text, at, length));
                add(Grams.bucket(run, bits), sums);
                count++;
            }
        }
        return logits(sums, Math.sqrt(count));
    }

    private void add(int bucket, int[] sums) {
        int at = bucket * sums.length;
        for (int label = 0; label < sums.length; label++) {
            sums[label] += weights[at + label];
        }
    }

    private double[] logits(int[] sums, double norm) {
        double[] logits = new double[sums.length];
        for (int label = 0; label < sums.length; label++) {
            logits[label] = biases[label] + scales[label] * sums[label] / norm;
        }
        return logits;
    }
}
