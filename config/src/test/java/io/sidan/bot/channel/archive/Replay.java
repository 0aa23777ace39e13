package io.sidan.bot.channel.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/** A folder that the stand-in for WeCom's library replays; the library is built by the system's gcc, once. */
public final class Replay {

    private static final Path SOURCE = Path.of("src/test/c/finance.c");
    private static final Path LIBRARY = Path.of("target/native/libfinance.so").toAbsolutePath();
    private static boolean built;

    private final Path folder;
    private final Recording recording;
    private int orders;

    private Replay(Path folder, Recording recording) {
        this.folder = folder;
        this.recording = recording;
    }

    /** An archive of so many messages of small talk. */
    public static Replay of(Path folder, int messages) throws IOException {
        Files.createDirectories(folder.resolve("orders"));
        Files.createDirectories(folder.resolve("media"));
        return new Replay(folder.toAbsolutePath(), Recording.write(folder.toAbsolutePath(), messages));
    }

    public static synchronized Path library() {
        if (!built) {
            build();
            built = true;
        }
        return LIBRARY;
    }

    public Path keys() {
        return recording.keys();
    }

    /** By which the library finds the folder. */
    public String secret() {
        return HexFormat.of().formatHex(folder.toString().getBytes(StandardCharsets.UTF_8));
    }

    Recording recording() {
        return recording;
    }

    void append(Envelope... envelopes) throws IOException {
        for (Envelope envelope : envelopes) {
            appendLine(Recording.line(envelope));
        }
    }

    void appendLine(String line) throws IOException {
        Files.writeString(recording.envelopes(), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    void media(String id, byte[] content) throws IOException {
        Files.write(folder.resolve("media").resolve(id), content);
    }

    /** What the library is to do at the next such call, such as {@code pull-10001} or {@code decrypt-abort}. */
    public void order(String what) throws IOException {
        Files.createFile(folder.resolve("orders").resolve("%05d-%s".formatted(orders++, what)));
    }

    /** Whether every order was obeyed. */
    public boolean isObeyed() {
        try (var left = Files.list(folder.resolve("orders"))) {
            return left.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void build() {
        Path include = Path.of(System.getProperty("java.home"), "include");
        try {
            Files.createDirectories(LIBRARY.getParent());
            Process gcc = new ProcessBuilder(
                            "gcc",
                            "-O2",
                            "-Wall",
                            "-Werror",
                            "-shared",
                            "-fPIC",
                            "-I" + include,
                            "-I" + include.resolve("linux"),
                            "-o",
                            LIBRARY.toString(),
                            SOURCE.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(new File("target/native/gcc.log"))
                    .start();
            assertThat(gcc.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(gcc.exitValue())
                    .as(Files.readString(Path.of("target/native/gcc.log")))
                    .isZero();
        } catch (IOException e) {
            throw new IllegalStateException("the tests need gcc", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
