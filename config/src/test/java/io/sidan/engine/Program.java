package io.sidan.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A forked {@link Host}, in a process group of its own as a terminal gives it. */
final class Program implements AutoCloseable {

    private static final int SECONDS = 180;

    private final Process process;
    private final Path ready;
    private final Path errors;

    private Program(Process process, Path ready, Path errors) {
        this.process = process;
        this.ready = ready;
        this.errors = errors;
    }

    static Program start(Path folder, String... options) throws IOException {
        Path notes = Files.createTempDirectory(Files.createDirectories(Path.of("target/engine-notes")), "run");
        Path ready = notes.resolve("ready");
        Path errors = notes.resolve("errors");
        List<String> line = new ArrayList<>(List.of(
                "setsid",
                "env",
                "--default-signal=INT", // whoever runs the tests behind others ignores it
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Host.class.getName(),
                "--sidan.data=" + folder,
                "--ready=" + ready));
        line.addAll(List.of(options));
        Process process = new ProcessBuilder(line)
                .redirectOutput(notes.resolve("output").toFile())
                .redirectError(errors.toFile())
                .start();
        return new Program(process, ready, errors);
    }

    /** Waits until the engines answer, and returns the database they serve. */
    String awaitReady() throws IOException {
        await(() -> Files.exists(ready) || !process.isAlive());
        assertThat(process.isAlive()).as(Files.readString(errors)).isTrue();
        return Files.readString(ready);
    }

    void signal(String name) throws Exception {
        kill("-" + name, Long.toString(process.pid()));
    }

    void interruptGroup() throws Exception {
        kill("-INT", "--", "-" + process.pid());
    }

    int awaitEnd() throws InterruptedException {
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    List<String> errors() throws IOException {
        return Files.readAllLines(errors);
    }

    static void await(BooleanSupplier condition) {
        Deadline deadline = Deadline.in(Duration.ofSeconds(SECONDS));
        while (!condition.getAsBoolean()) {
            assertThat(deadline.passed()).as("time is over").isFalse();
            deadline.pause();
        }
    }

    @Override
    public void close() {
        process.destroy();
        await(() -> !process.isAlive());
    }

    private static void kill(String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of("kill"));
        line.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(line).inheritIO().start().waitFor()).isZero();
    }
}
