package io.sidan.bot.intake.understanding;

import io.sidan.bot.intake.model.Judge;
import io.sidan.bot.intake.model.Judges;
import io.sidan.bot.intake.words.Hit;
import io.sidan.bot.intake.words.Reading;
import io.sidan.bot.intake.words.Sense;
import java.util.HashMap;
import java.util.Map;

/** Finds the two-level category of a report by weighing its words; what nothing speaks for is X1, other. */
final class Classifier {

    private static final String OTHER = "X1";
    private static final double PROBLEM = 3;
    private static final double THING = 1;
    /** A thing that is part of a place's name: 学校 in 学校门口 the lamp is broken. */
    private static final double NAME = 0.4;
    /** A category that was never learned must be named loudly. */
    private static final double UNKNOWN = 4;

    /** What the learned logit of a category counts beside its words' share of all words' weight, 0 to 1. */
    private static final double SHARE = 4;

    /** Two categories closer than this are in doubt. */
    private static final double DOUBT = 2;
    /** What the meaning's logit of a category counts beside the letters'. */
    private static final double LOOK = 0.6;

    private final Judges judges;

    Classifier(Judges judges) {
        this.judges = judges;
    }

    /** @param place the words that tell the spot, or null: what only stands in them hardly tells the matter */
    String category(Heard heard, String place) {
        Map<String, Double> words = words(heard.reading(), Span.of(place, heard.text()));
        return best(judges.learned()
                .map(learned ->
                        inDoubt(heard.text(), both(heard.text(), words, learned.category()), learned.category()))
                .orElse(words));
    }

    /** Where two categories are close to each other, what the text means counts too. */
    private Map<String, Double> inDoubt(String text, Map<String, Double> scores, Judge judge) {
        if (margin(scores) >= DOUBT) {
            return scores;
        }
        judges.closer(text).ifPresent(look -> {
            for (int label = 0; label < look.categories().length; label++) {
                scores.merge(judge.labels().get(label), LOOK * look.categories()[label], Double::sum);
            }
        });
        return scores;
    }

    private static double margin(Map<String, Double> scores) {
        double[] sorted = scores.values().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return sorted.length < 2 ? Double.MAX_VALUE : sorted[sorted.length - 1] - sorted[sorted.length - 2];
    }

    private static Map<String, Double> words(Reading reading, Span place) {
        Map<String, Double> weights = new HashMap<>();
        reading.hits(Sense.PROBLEMS).forEach(hit -> weigh(weights, hit, PROBLEM));
        reading.hits(Sense.THINGS).forEach(hit -> weigh(weights, hit, place.holds(hit) ? NAME : THING));
        return weights;
    }

    private static Map<String, Double> both(String text, Map<String, Double> words, Judge judge) {
        double all = words.values().stream().mapToDouble(Double::doubleValue).sum();
        double[] logits = judge.scores(text);
        Map<String, Double> scores = new HashMap<>();
        words.forEach((category, weight) -> scores.put(category, SHARE * weight / all - UNKNOWN));
        for (int label = 0; label < logits.length; label++) {
            double named =
                    all == 0 ? 0 : SHARE * words.getOrDefault(judge.labels().get(label), 0.0) / all;
            scores.put(judge.labels().get(label), logits[label] + named);
        }
        return scores;
    }

    private static String best(Map<String, Double> scores) {
        return scores.entrySet().stream()
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
