package io.sidan.bot.intake.model;

import java.util.List;

/** Learns a {@link Lean} by logistic regression, one label against the rest, with AdaGrad's steps. */
public final class LeanLearner {

    private static final float RATE = 0.3f;
    private static final float DAMPED = 0.01f;
    private static final float DECAY = 2e-5f;

    private final String name;
    private final List<String> labels;
    private final int size;
    private final float[][] weights;
    private final float[][] steps;
    private final float[] biases;
    private final float[] biasSteps;

    public LeanLearner(String name, List<String> labels, int size) {
        this.name = name;
        this.labels = List.copyOf(labels);
        this.size = size;
        weights = new float[labels.size()][size];
        steps = new float[labels.size()][size];
        biases = new float[labels.size()];
        biasSteps = new float[labels.size()];
    }

    /** Learns that what means this is of the labels whose target is 1 and not of those at 0; NaN is unsaid. */
    public void learn(float[] meaning, float[] targets, float weight) {
        for (int label = 0; label < targets.length; label++) {
            if (!Float.isNaN(targets[label])) {
                step(label, meaning, (probability(label, meaning) - targets[label]) * weight);
            }
        }
    }

    private float probability(int label, float[] meaning) {
        float sum = biases[label];
        for (int at = 0; at < size; at++) {
            sum += weights[label][at] * meaning[at];
        }
        return (float) (1 / (1 + Math.exp(-sum)));
    }

    private void step(int label, float[] meaning, float error) {
        biasSteps[label] += error * error;
        biases[label] -= 0.1f * error / (float) Math.sqrt(biasSteps[label] + DAMPED);
        for (int at = 0; at < size; at++) {
            float gradient = error * meaning[at] + DECAY * weights[label][at];
            steps[label][at] += gradient * gradient;
            weights[label][at] -= RATE * gradient / (float) Math.sqrt(steps[label][at] + DAMPED);
        }
    }

    /** What was learned, each weight rounded to one of 255 steps of its label. */
    public Lean judge() {
        byte[] rounded = new byte[labels.size() * size];
        float[] scales = new float[labels.size()];
        for (int label = 0; label < scales.length; label++) {
            scales[label] = greatest(weights[label]) / Byte.MAX_VALUE;
            for (int at = 0; at < size; at++) {
                rounded[label * size + at] =
                        scales[label] == 0 ? 0 : (byte) Math.round(weights[label][at] / scales[label]);
            }
        }
        return new Lean(name, labels, size, rounded, scales, biases.clone());
    }

    private static float greatest(float[] weights) {
        float greatest = 0;
        for (float weight : weights) {
            greatest = Math.max(greatest, Math.abs(weight));
        }
        return greatest;
    }
}
