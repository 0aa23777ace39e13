package io.sidan.bot.intake.training;

import io.sidan.bot.intake.model.Embedding;
import io.sidan.bot.intake.model.Judge;
import io.sidan.bot.intake.model.Learned;
import io.sidan.bot.intake.model.Learner;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Learns the three judges from samples; the same samples and seed give the same weights. */
public final class Training {

    /** How many folds figures are taken on. */
    public static final int FOLDS = 5;

    private static final int PHRASES = 200;
    private static final int AROUND = 3;
    private static final int ROUNDS = 6;

    private final List<Sample> samples;
    private final List<Exported> taught;
    private final Clusters clusters;
    private final List<String> categories;
    private final long seed;

    private final Optional<CloserTraining> closer;

    private record Lesson(int[] buckets, float[] targets, float weight) {}

    /**
     * @param words the word list, of which short colloquial reports are made
     * @param embedding by which the closer look is learned too; without it there is none
     */
    public Training(Sources sources, InputStream words, InputStream sayings, Optional<Embedding> embedding, long seed)
            throws IOException {
        this.seed = seed;
        List<Sample> all = new ArrayList<>(SampleFiles.read(sources));
        clusters = new Clusters(all);
        Phrases phrases = new Phrases(words, new Random(seed));
        List<Sample> said = new Sayings(sayings).samples();
        all.addAll(said);
        said.stream()
                .filter(sample -> !sample.categories().isEmpty())
                .flatMap(saying -> Stream.generate(() -> phrases.around(saying)).limit(AROUND))
                .forEach(all::add);
        all.addAll(phrases.make(PHRASES));
        samples = List.copyOf(all);
        taught = Exported.read(sources.examples());
        categories = Stream.concat(all.stream(), taught.stream().map(Exported::judgement))
                .flatMap(sample -> sample.categories().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
        closer = embedding.map(meaning -> new CloserTraining(meaning, categories, seed));
    }

    /** Learns from everything. */
    public Learned learn() {
        return learn(samples);
    }

    /** Learns from all folds but this one. */
    public Learned without(int fold) {
        return learn(samples.stream()
                .filter(sample -> clusters.fold(sample, FOLDS) != fold)
                .toList());
    }

    /** The sources of the samples that {@link #without} did not learn from. */
    public List<String> sources(int fold) {
        return left(fold).map(Sample::source).distinct().sorted().toList();
    }

    /** What the judges are worth on the samples that readers judged and that they have not seen, fold by fold. */
    public Figures crossValidate() {
        Figures figures = new Figures();
        for (int fold = 0; fold < FOLDS; fold++) {
            Learned learned = without(fold);
            left(fold).filter(Sample::read).forEach(sample -> figures.add(learned, sample));
        }
        return figures;
    }

    private Stream<Sample> left(int fold) {
        return samples.stream().filter(sample -> clusters.fold(sample, FOLDS) == fold);
    }

    private Learned learn(List<Sample> from) {
        List<Sample> wordings = reworded(from);

        return new Learned(
                judge(
                        new Learner("matter", List.of("matter"), 18, 1e-5f),
                        wordings,
                        s -> s.matter().isPresent(),
                        s -> Sample.yes(s.matter())),
                judge(
                        new Learner("telling", List.of("telling"), 16, 1e-4f),
                        wordings,
                        s -> s.telling().isPresent(),
                        s -> Sample.yes(s.telling())),
                judge(
                        new Learner("category", categories, 15, 1e-5f),
                        wordings,
                        s -> !s.categories().isEmpty(),
                        s -> s.targets(categories)),
                closer.map(training -> training.learn(from)));
    }

    private List<Sample> reworded(List<Sample> from) {
        Rewording rewording = new Rewording(new Random(seed));
        List<Sample> wordings = new ArrayList<>(from);
        for (Sample sample : from) {
            (sample.matter().orElse(true) ? rewording.ofMatter(sample) : rewording.ofChatter(sample))
                    .forEach(wordings::add);
        }
        return wordings;
    }

    private Judge judge(
            Learner learner, List<Sample> from, Predicate<Sample> judged, Function<Sample, float[]> targets) {
        List<Lesson> lessons = from.stream()
                .filter(judged)
                .map(sample ->
                        new Lesson(learner.buckets(sample.text()), targets.apply(sample), (float) sample.weight()))
                .collect(Collectors.toCollection(ArrayList::new));
        taught.stream()
                .filter(one -> judged.test(one.judgement()))
                .map(one ->
                        new Lesson(learner.buckets(one.buckets(), one.bits()), targets.apply(one.judgement()), (float)
                                one.judgement().weight()))
                .forEach(lessons::add);
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(lessons, random);
            lessons.forEach(lesson -> learner.learn(lesson.buckets(), lesson.targets(), lesson.weight()));
        }
        return learner.judge();
    }
}
