package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The shipped jar as a process of its own, as users run it. */
final class SidanJar implements AutoCloseable {

    static final String PASSWORD = "correct horse battery";
    static final String SECRET = "the gateway's secret";

    /** The exit code of what was ended by SIGTERM. */
    static final int TERMINATED = 143;

    private static final Path JAR = Path.of("target/sidan.jar").toAbsolutePath();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int LOWEST_PORT = 20_000;
    private static final int HIGHEST_PORT = 32_000;

    private final Process process;
    private final Path output;
    private final Path errors;

    private SidanJar(Process process, Path output, Path errors) {
        this.process = process;
        this.output = output;
        this.errors = errors;
    }

    static SidanJar run(String... arguments) throws IOException {
        assertThat(JAR).as("package first: mvn -DskipTests package").exists();
        List<String> line = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
        line.addAll(List.of(arguments));
        return java(line);
    }

    /** A command line that begins with java; an archive of classes that does not fit is an error. */
    static SidanJar said(String command) throws IOException {
        List<String> line = new ArrayList<>(List.of(command.split(" ")));
        line.set(0, "-Xshare:on");
        return java(line);
    }

    private static SidanJar java(List<String> arguments) throws IOException {
        Path notes = Files.createTempDirectory(Files.createDirectories(Path.of("target/jar-notes")), "run");
        Path output = notes.resolve("output");
        Path errors = notes.resolve("errors");
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
        line.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().put("SIDAN_ADMIN_PASSWORD", PASSWORD);
        builder.environment().put("SIDAN_BRIDGE_SECRET", SECRET);
        return new SidanJar(builder.start(), output, errors);
    }

    static SidanJar serve(Path data, int port) throws IOException {
        return run("--sidan.data=" + data, "--server.port=" + port, "--sidan.sample=false");
    }

    /** Below those that the system hands out, so that nobody is given it before it is served. */
    static int freePort() throws IOException {
        while (true) {
            try (ServerSocket free =
                    new ServerSocket(ThreadLocalRandom.current().nextInt(LOWEST_PORT, HIGHEST_PORT))) {
                return free.getLocalPort();
            } catch (BindException taken) {
                continue;
            }
        }
    }

    /** Waits until it says that it is well. */
    SidanJar awaitHealthy(URI server) throws Exception {
        HttpRequest health = HttpRequest.newBuilder(server.resolve("/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long end = System.nanoTime() + Duration.ofMinutes(4).toNanos();
        while (!isHealthy(health)) {
            assertThat(process.isAlive()).as(errors() + output()).isTrue();
            assertThat(System.nanoTime()).as("time is over").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return this;
    }

    private static boolean isHealthy(HttpRequest health) throws InterruptedException {
        try {
            return HTTP.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** As kill -9 does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    void terminate() {
        process.destroy();
    }

    void signal(String name) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    /** One of the engines it has started. */
    ProcessHandle engine(String program) {
        return process.descendants()
                .filter(child -> child.info()
                        .command()
                        .filter(path -> path.endsWith("/" + program))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    int awaitEnd() throws InterruptedException {
        assertThat(process.waitFor(600, TimeUnit.SECONDS)).as("it ends").isTrue();
        return process.exitValue();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String output() throws IOException {
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    String errors() throws IOException {
        return Files.readString(errors, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
