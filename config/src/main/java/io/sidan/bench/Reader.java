package io.sidan.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** This very program as a process of its own that reads the archive, to be killed. */
final class Reader implements AutoCloseable {

    private static final int PATIENCE = 60;

    private final Process process;

    private Reader(Process process) {
        this.process = process;
    }

    static Reader start(List<String> settings, Path log) throws IOException {
        List<String> line = new ArrayList<>(List.of(java()));
        String path = System.getProperty("java.class.path");
        line.addAll(
                path.endsWith(".jar") && !path.contains(File.pathSeparator)
                        ? List.of("-jar", path)
                        : List.of("-cp", path, "io.sidan.Sidan"));
        line.addAll(settings);
        return new Reader(new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start());
    }

    /** As kill -9 does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(PATIENCE, TimeUnit.SECONDS);
    }

    boolean isAlive() {
        return process.isAlive();
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
