package io.sidan.bot.intake.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.bot.intake.model.Embedding;
import io.sidan.bot.intake.model.Learned;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private Training training(Optional<Embedding> embedding) throws IOException {
        Path labelled = lines("labelled", n -> """
                {"id":"r%d","text":"%s%d组的路灯又坏了，请派人来修","report":true,"category":"R2","alt":[]}""".formatted(n, "甲乙丙丁戊己庚辛壬癸".charAt(n % 10), n));
        Path chatter = lines("chatter", n -> """
                {"id":"c%d","text":"今晚第%d桌打牌谁来"}""".formatted(n, n));
        var sources =
                new Sources(List.of(), List.of(), List.of(labelled), List.of(), List.of(), List.of(chatter), List.of());
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
