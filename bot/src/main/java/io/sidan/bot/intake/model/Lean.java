package io.sidan.bot.intake.model;

import java.util.List;

/**
 * A linear judgement of what a text means: for each of its labels a logit, so that 0 is even odds.
 *
 * @param size how many numbers an {@link Embedding} has
 * @param weights for each label one of each number, in units of its scale
 */
public record Lean(String name, List<String> labels, int size, byte[] weights, float[] scales, float[] biases) {

    public Lean {
        labels = List.copyOf(labels);
    }

    /** The logits of all labels, in their order. */
    public double[] scores(float[] meaning) {
        double[] logits = new double[labels.size()];
        for (int label = 0; label < logits.length; label++) {
            double sum = 0;
            for (int at = 0; at < size; at++) {
                sum += weights[label * size + at] * meaning[at];
            }
            logits[label] = biases[label] + scales[label] * sum;
        }
        return logits;
    }
}
