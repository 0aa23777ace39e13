package io.sidan.bot.intake.model;

/** Two of the judges of {@link Learned}, of what a text means instead of its letters. */
public record Closer(Lean telling, Lean category) {

    /**
     * What they say of one text.
     *
     * @param categories the logits of the category judge's labels, in their order
     */
    public record Look(double telling, double[] categories) {}

    public Look at(float[] meaning) {
        return new Look(telling.scores(meaning)[0], category.scores(meaning));
    }
}
