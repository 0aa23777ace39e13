package io.sidan.bench;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** This very program as a process of its own, to be measured or killed. */
final class Program implements AutoCloseable {

    private static final Duration STARTS = Duration.ofMinutes(5);
    private static final int LOOK_EVERY = 20;
    private static final int PATIENCE = 60;
    private static final int LAST_WORDS = 2_000;

    private final Process process;
    private final Path log;

    private Program(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static Program start(List<String> settings, Path log) throws IOException {
        return start(List.of(), settings, log);
    }

    static Program start(List<String> ofTheMachine, List<String> settings, Path log) throws IOException {
        List<String> line = new ArrayList<>(ofTheMachine);
        line.addAll(itself());
        return of(line, settings, log);
    }

    /** What java is told to run this very program. */
    static List<String> itself() {
        String path = System.getProperty("java.class.path");
        return path.endsWith(".jar") && !path.contains(File.pathSeparator)
                ? List.of("-jar", path)
                : List.of("-cp", path, "io.sidan.Sidan");
    }

    /** @param told what java is told to run it */
    static Program of(List<String> told, List<String> settings, Path log) throws IOException {
        List<String> line = new ArrayList<>(List.of(java()));
        line.addAll(told);
        line.addAll(settings);
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new Program(process, log);
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

    /** A port that nobody listens on. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Returns when it answers that it is well. */
    void awaitHealth(int port) throws InterruptedException {
        URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
        long begun = System.nanoTime();
        while (!answers(health)) {
            if (!isAlive() || System.nanoTime() - begun > STARTS.toNanos()) {
                throw new IllegalStateException("the program does not start: " + lastWords());
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY);
        }
    }

    /** What it and the processes it started hold of the machine's memory, in kB; Linux alone tells. */
    long memory() throws IOException {
        long sum = proportional(process.pid());
        for (ProcessHandle child : process.descendants().toList()) {
            sum += proportional(child.pid());
        }
        return sum;
    }

    private static long proportional(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup")).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    private static boolean answers(URI health) {
        try {
            HttpURLConnection asked = (HttpURLConnection) health.toURL().openConnection();
            return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
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
