package io.sidan.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.RunningServer;
import io.sidan.bot.inbox.Inbox;
import io.sidan.bot.reply.Outbox;
import io.sidan.core.privacy.Seal;
import io.sidan.core.suggestion.Suggestions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Talk with the bot as {@code transcripts/*.txt} has it, said to the whole application and heard from its outbox. */
class TranscriptIT extends RunningServer {

    private static final Path TRANSCRIPTS = Path.of("src/test/resources/transcripts");
    private static final int PROMISED = 150;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Suggestions suggestions;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Seal seal;

    @TestFactory
    Stream<DynamicTest> goesAsWritten() throws IOException {
        return scenes().stream().map(scene -> DynamicTest.dynamicTest(scene.title(), () -> play(scene)));
    }

    @Test
    void coversEnough() throws IOException {
        assertThat(scenes().stream().mapToLong(Scene::exchanges).sum()).isGreaterThanOrEqualTo(PROMISED);
    }

    @Test
    void leavesTheLedgerWhole() {
        assertThat(station().get("/api/ledger/verify").at("valid").asBoolean()).isTrue();
    }

    private void play(Scene scene) {
        new Stage(jdbc, inbox, suggestions, outbox, transaction, seal).play(scene);
    }

    private static List<Scene> scenes() throws IOException {
        try (Stream<Path> files = Files.list(TRANSCRIPTS)) {
            return files.sorted().flatMap(TranscriptIT::scenes).toList();
        }
    }

    private static Stream<Scene> scenes(Path file) {
        try {
            return Scene.read(Files.readAllLines(file)).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
