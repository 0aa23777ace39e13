package io.sidan.bot.intake.training;

import java.util.List;
import java.util.Optional;

/**
 * A text to learn from.
 *
 * @param source the text it was made of: samples of one source are never split over folds
 * @param matter whether it brings a matter to the authorities at all, empty where nobody said
 * @param telling whether it alone tells that something is wrong, rather than asks or leads up to it
 * @param categories the category first, then those a clerk could as well have chosen
 * @param weight how much it counts, 1 for one judged by a reader
 * @param read judged as it stands by a reader, so that figures are taken on it
 */
record Sample(
        String source,
        String text,
        Optional<Boolean> matter,
        Optional<Boolean> telling,
        List<String> categories,
        double weight,
        boolean read) {

    static Sample of(String source, String text) {
        return new Sample(source, text, Optional.empty(), Optional.empty(), List.of(), 1, false);
    }

    Sample matter(boolean known) {
        return new Sample(source, text, Optional.of(known), telling, categories, weight, read);
    }

    Sample telling(boolean known) {
        return new Sample(source, text, matter, Optional.of(known), categories, weight, read);
    }

    Sample categories(List<String> known) {
        return new Sample(source, text, matter, telling, known, weight, read);
    }

    Sample weighing(double times) {
        return new Sample(source, text, matter, telling, categories, weight * times, read);
    }

    Sample judged() {
        return new Sample(source, text, matter, telling, categories, weight, true);
    }

    /** The same judgement of another wording, which no figures are taken on. */
    Sample reworded(String words) {
        return new Sample(source, words, matter, telling, categories, weight, false);
    }

    /** The category is to be learned, and nothing about the others that it could have been. */
    float[] targets(List<String> all) {
        float[] targets = new float[all.size()];
        categories.forEach(other -> targets[all.indexOf(other)] = Float.NaN);
        targets[all.indexOf(categories.get(0))] = 1;
        return targets;
    }

    static float[] yes(Optional<Boolean> said) {
        return new float[] {said.orElseThrow() ? 1 : 0};
    }

    boolean empty() {
        return text.isBlank();
    }
}
