package io.sidan.bot.intake.gist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairCountTest {

    @TempDir
    private Path folder;

    @Test
    void writesALineForEachPowerOfTwoAndNothingThatFewTextsHold() throws IOException {
        PairCount count = new PairCount();
        IntStream.range(0, 40).forEach(i -> count.add((i < 20 ? "水渠水渠" : i < 35 ? "路灯" : "井盖") + "，Ab。"));
        Path file = folder.resolve("pairs.txt");
        count.write(file);
        assertThat(Files.readAllLines(file)).containsExactly("texts 40", "0 路灯", "1 水渠渠水");
    }
}
