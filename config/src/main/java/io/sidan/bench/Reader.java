package io.sidan.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** This very program as a process of its own that reads the archive, to be killed. */
final class Reader implements AutoCloseable {

    /** As README.md has a reader started: its work is RSA in native code, which a compiler at work beside it only slows. */
    private static final List<String> SPARING = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final int PATIENCE = 60;
    private static final int LAST_WORDS = 2_000;

    private final Process process;
    private final Path log;

    private Reader(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static Reader start(List<String> settings, Path log) throws IOException {
        List<String> line = new ArrayList<>(List.of(java()));
        line.addAll(SPARING);
        String path = System.getProperty("java.class.path");
        line.addAll(
                path.endsWith(".jar") && !path.contains(File.pathSeparator)
                        ? List.of("-jar", path)
                        : List.of("-cp", path, "io.sidan.Sidan"));
        line.addAll(settings);
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new Reader(process, log);
    }

    /** As kill -9 does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(PATIENCE, TimeUnit.SECONDS);
    }

    /** Processor time it has used up to now; whatever else goes on beside it does not count. */
    Duration used() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The end of what it said. */
    String lastWords() {
        try {
            String said = Files.readString(log);
            return (isAlive() ? "" : "ended with " + process.exitValue() + " ")
                    + said.substring(Math.max(0, said.length() - LAST_WORDS));
        } catch (IOException unread) {
            return unread.toString();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurry) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
