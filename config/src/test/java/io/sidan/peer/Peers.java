package io.sidan.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs of other people's making, in Node.js, that are to agree with ours; installed from their lock file once. */
final class Peers {

    private static final Path FOLDER = Path.of("src/test/peers").toAbsolutePath();
    private static final JsonMapper JSON = new JsonMapper();

    private Peers() {}

    /** What the script prints, told these words on its standard input. */
    static JsonNode run(String script, String words, String... arguments) {
        install();
        List<String> command = new ArrayList<>(List.of("node", script));
        command.addAll(List.of(arguments));
        return JSON.readTree(run(command, words, 120));
    }

    private static synchronized void install() {
        Path installed = FOLDER.resolve("node_modules/.package-lock.json");
        if (!Files.exists(installed)) {
            run(List.of("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"), "", 600);
        }
    }

    private static String run(List<String> command, String words, int seconds) {
        try {
            Path told = Files.createTempFile("peer", ".out");
            Process process = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectOutput(told.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
            process.destroyForcibly();
            String output = Files.readString(told);
            Files.delete(told);
            assertThat(ended).as("%s ends in time", command).isTrue();
            assertThat(process.exitValue()).as("%s: %s", command, output).isZero();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
