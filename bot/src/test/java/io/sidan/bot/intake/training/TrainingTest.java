package io.sidan.bot.intake.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.bot.intake.model.Embedding;
import io.sidan.bot.intake.model.Learned;
import io.sidan.core.learning.Fingerprint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {

    private static final Path SHIPPED = Path.of("../config/src/main/resources");

    /** Two numbers of a text, which is enough to tell long from short. */
    private static final Embedding LENGTH = text -> new float[] {text.length() / 120f, 1 - text.length() / 120f};

    @TempDir
    private Path folder;

    private List<Path> examples = List.of();

    @Test
    void learnsTheSameFromTheSame() throws IOException {
        assertThat(written(training(Optional.of(LENGTH)).learn()))
                .isEqualTo(written(training(Optional.of(LENGTH)).learn()));
    }

    @Test
    void learnsTheCloserLookOnlyWithAModelOfMeanings() throws IOException {
        Learned read = Learned.read(
                new ByteArrayInputStream(written(training(Optional.of(LENGTH)).learn())));
        assertThat(read.closer().orElseThrow().category().labels())
                .isEqualTo(read.category().labels());
        assertThat(training(Optional.empty()).learn().closer()).isEmpty();
    }

    @Test
    void takesFiguresOnWhatAReaderJudgedAndTheJudgesHaveNotSeen() throws IOException {
        Training training = training(Optional.empty());
        assertThat(training.crossValidate().toString()).contains("反映还是闲谈：80 条", "说事还是询问：40 条", "类别：40 条");
        assertThat(IntStream.range(0, Training.FOLDS)
                        .mapToObj(training::sources)
                        .flatMap(List::stream)
                        .filter(source -> source.startsWith("r") || source.startsWith("c")))
                .hasSize(80)
                .doesNotHaveDuplicates();
    }

    @Test
    void learnsWhatPeopleTaughtFromTheBucketsOfTheirWords() throws IOException {
        String words = "戏台东头那面彩旗叫风刮跑了";
        double before = training(Optional.empty()).learn().matter().score(words);
        Path export = folder.resolve("export.json");
        Files.writeString(
                export, """
                [{"lesson":"KIND","machine":"CHATTER","answer":"REPORT","bits":18,"buckets":%s},
                 {"lesson":"CATEGORY","machine":"X1","answer":"E1","bits":18,"buckets":%<s}]
                """.formatted(Fingerprint.of(words).buckets().boxed().toList()));
        examples = List.of(export);
        Learned taught = training(Optional.empty()).learn();
        assertThat(taught.matter().score(words)).isGreaterThan(before + 0.5);
        double[] categories = taught.category().scores(words);
        assertThat(categories[taught.category().labels().indexOf("E1")])
                .isEqualTo(Arrays.stream(categories).max().orElseThrow());
    }

    private Training training(Optional<Embedding> embedding) throws IOException {
        Path labelled = lines("labelled", n -> """
                {"id":"r%d","text":"%s%d组的路灯又坏了，请派人来修","report":true,"category":"R2","alt":[]}""".formatted(n, "甲乙丙丁戊己庚辛壬癸".charAt(n % 10), n));
        Path chatter = lines("chatter", n -> """
                {"id":"c%d","text":"今晚第%d桌打牌谁来"}""".formatted(n, n));
        var sources = new Sources(
                List.of(), List.of(), List.of(labelled), List.of(), List.of(), List.of(chatter), List.of(), examples);
        try (InputStream words = Files.newInputStream(SHIPPED.resolve("words.yml"));
                InputStream sayings = Files.newInputStream(SHIPPED.resolve("sayings.yml"))) {
            return new Training(sources, words, sayings, embedding, 4);
        }
    }

    private Path lines(String name, IntFunction<String> line) throws IOException {
        String all = IntStream.range(0, 40).mapToObj(line).collect(Collectors.joining("\n"));
        return Files.writeString(folder.resolve(name + ".jsonl"), all, StandardCharsets.UTF_8);
    }

    private static byte[] written(Learned learned) throws IOException {
        var file = new ByteArrayOutputStream();
        learned.write(file);
        return file.toByteArray();
    }
}
