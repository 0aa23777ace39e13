package io.sidan.bot.intake;

import java.util.HashMap;
import java.util.Map;

/** Finds the two-level category of a report by weighing its words; what nothing speaks for is X1, other. */
final class Classifier {

    private static final String OTHER = "X1";
    private static final double PROBLEM = 3;
    private static final double THING = 1;

    String category(Reading reading) {
        Map<String, Double> weights = new HashMap<>();
        reading.hits(Sense.PROBLEMS).forEach(hit -> weigh(weights, hit, PROBLEM));
        reading.hits(Sense.THINGS).forEach(hit -> weigh(weights, hit, THING));
        return weights.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(OTHER);
    }

    /** What is said first and in longer words counts for more. */
    private static void weigh(Map<String, Double> weights, Hit hit, double weight) {
        double length = Math.min(4, hit.word().text().length()) / 2.0;
        double early = 1 + 1.0 / (1 + hit.start() / 20);
        weights.merge(hit.word().category(), weight * length * early, Double::sum);
    }
}
