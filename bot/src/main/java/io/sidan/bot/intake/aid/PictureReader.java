package io.sidan.bot.intake.aid;

import io.github.mymonstercat.Model;
import io.github.mymonstercat.ocr.InferenceEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** What runs in the process of its own: one picture in, its words out. */
public final class PictureReader {

    /** The sub-command that runs it. */
    public static final String COMMAND = "ocr";

    static final String ANSWER = "sidan-ocr ";

    private static final String PICTURE = "picture-";

    private PictureReader() {}

    /** Reads the picture that comes in, and prints one line with its words in Base64. */
    public static void run(InputStream picture, PrintStream answer) throws IOException {
        Path file = Files.createTempFile(PICTURE, ".jpg");
        try {
            Files.write(file, picture.readAllBytes());
            String words = InferenceEngine.getInstance(Model.ONNX_PPOCR_V4)
                    .runOcr(file.toString())
                    .getStrRes();
            answer.println();
            answer.println(ANSWER + Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8)));
        } finally {
            Files.delete(file);
        }
    }

    /** This program once more, as it was started itself; what it unpacks goes to a folder of ours. */
    static ProcessBuilder command(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder.toAbsolutePath()));
        String path = System.getProperty("java.class.path");
        command.addAll(isPacked() ? List.of("-jar", path) : List.of("-cp", path, "io.sidan.Sidan"));
        command.add(COMMAND);
        return new ProcessBuilder(command);
    }

    /** A process that was ended in the middle leaves its picture behind. */
    static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(name -> name.getFileName().toString().startsWith(PICTURE))
                    .toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Whether it runs out of the one jar, whose launcher alone finds the classes inside. */
    private static boolean isPacked() {
        return String.valueOf(PictureReader.class.getResource("PictureReader.class"))
                .startsWith("jar:nested:");
    }
}
