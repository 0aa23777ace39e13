package io.sidan.bot.intake.training;

import io.sidan.bot.intake.model.Closer;
import io.sidan.bot.intake.model.Embedding;
import io.sidan.bot.intake.model.Lean;
import io.sidan.bot.intake.model.LeanLearner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

/** Learns the closer look from what was judged by a reader; each text is embedded once, however many folds there are. */
final class CloserTraining {

    /** An embedding costs milliseconds, and of what nobody judged word for word it teaches little. */
    private static final double JUDGED = 0.7;

    private static final int ROUNDS = 12;

    private final Embedding embedding;
    private final List<String> categories;
    private final long seed;
    private final Map<String, float[]> meanings = new HashMap<>();

    private record Lesson(float[] meaning, float[] targets, float weight) {}

    CloserTraining(Embedding embedding, List<String> categories, long seed) {
        this.embedding = embedding;
        this.categories = categories;
        this.seed = seed;
    }

    Closer learn(List<Sample> samples) {
        List<Sample> judged =
                samples.stream().filter(sample -> sample.weight() >= JUDGED).toList();
        return new Closer(
                lean("telling", List.of("telling"), judged, s -> s.telling().isPresent(), s -> Sample.yes(s.telling())),
                lean("category", categories, judged, s -> !s.categories().isEmpty(), s -> s.targets(categories)));
    }

    private Lean lean(
            String name,
            List<String> labels,
            List<Sample> samples,
            Predicate<Sample> judged,
            Function<Sample, float[]> targets) {
        List<Lesson> lessons = new ArrayList<>(samples.stream()
                .filter(judged)
                .map(sample -> new Lesson(meaning(sample.text()), targets.apply(sample), (float) sample.weight()))
                .toList());
        LeanLearner learner = new LeanLearner(name, labels, lessons.get(0).meaning().length);
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(lessons, random);
            lessons.forEach(lesson -> learner.learn(lesson.meaning(), lesson.targets(), lesson.weight()));
        }
        return learner.judge();
    }

    private float[] meaning(String text) {
        return meanings.computeIfAbsent(text, embedding::of);
    }
}
