package io.sidan.bot.intake.model;

/** What a text means, as numbers: texts that mean alike lie close to each other, whatever words they use. */
@FunctionalInterface
public interface Embedding {

    /** What a text is about stands in its first characters. */
    int READS = 120;

    /** Always as many numbers, of length 1 together. */
    float[] of(String text);
}
