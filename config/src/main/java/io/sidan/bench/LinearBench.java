package io.sidan.bench;

import io.sidan.bot.intake.model.Judge;
import io.sidan.core.learning.Grams;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How fast the learned judgement of a text's letters alone is, on one core, beside how fast its letters are hashed. */
public final class LinearBench {

    private static final int ROUNDS = 8;
    private static final int BITS = 18;

    private double kept;

    /** The best of some rounds: the first ones are not compiled yet. */
    public Report run(List<String> texts, Judge judge) {
        double judged = 0;
        double hashed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            judged = Math.max(judged, perSecond(texts, judge::score));
            hashed = Math.max(hashed, perSecond(texts, LinearBench::hash));
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("texts", texts.size());
        figures.put("characters", texts.stream().mapToInt(String::length).sum());
        figures.put("per_second_a_core", judged);
        figures.put("hashed_per_second", hashed);
        return new Report().ratio("linear_to_hashing", judged / hashed).part("linear", figures);
    }

    private double perSecond(List<String> texts, ToDoubleFunction<String> work) {
        long started = System.nanoTime();
        kept += texts.stream().mapToDouble(work).sum();
        return texts.size() * 1e9 / (System.nanoTime() - started);
    }

    private static double hash(String text) {
        int length = Grams.length(text);
        long sum = 0;
        int one = 0;
        int two = 0;
        for (int at = 0; at < length; at++) {
            char next = Grams.at(text, at, length);
            sum += Grams.bucket(Grams.longer(two, next), BITS);
            two = Grams.longer(one, next);
            one = Grams.longer(Grams.SEED, next);
            sum += Grams.bucket(two, BITS) + Grams.bucket(one, BITS);
        }
        return sum;
    }
}
