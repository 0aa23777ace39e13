package io.sidan.cli;

import io.sidan.engine.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Lays the program's jars out side by side and records, in a run with an empty store of its own, which classes a start
 * needs: the JVM maps such an archive in, where it would have to find, read and verify thousands of classes.
 */
final class Unpacking {

    private static final String ARCHIVE = "sidan.jsa";
    private static final String LOG = "unpack.log";

    private final Path folder;
    private final Path packed;
    private final Path unpacked;

    Unpacking(Path folder) {
        if (!isPossible()) {
            throw new CommandFailed("只有打好的 sidan.jar 能铺开，这里不是");
        }
        this.folder = folder;
        this.packed = program();
        this.unpacked = folder.resolve(packed.getFileName());
    }

    /** Whether this is the one jar; compiled classes cannot be laid out. */
    static boolean isPossible() {
        Path program = program();
        return program.toString().endsWith(".jar")
                && Files.isRegularFile(program)
                && !Files.exists(program.resolveSibling("lib"));
    }

    /** What java is told to start the program from there; thorough compiling costs more than a township's talk gives back. */
    List<String> line() {
        return List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:SharedArchiveFile=" + folder.resolve(ARCHIVE),
                "-jar",
                unpacked.toString());
    }

    void run() throws IOException, InterruptedException {
        clear();
        java(
                folder,
                List.of(
                        "-Djarmode=tools",
                        "-jar",
                        packed.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        folder.toString()));
        Path rehearsal = Files.createTempDirectory("sidan-unpack");
        try {
            java(
                    rehearsal,
                    List.of(
                            "-XX:ArchiveClassesAtExit=" + folder.resolve(ARCHIVE),
                            "-Dspring.context.exit=onRefresh",
                            "-jar",
                            unpacked.toString(),
                            "--sidan.data=" + rehearsal.resolve("data"),
                            "--sidan.sample=false",
                            "--server.port=0"));
        } finally {
            DataFolder.open(rehearsal.resolve("data")).close(); // its engines outlive it by a moment
            FileSystemUtils.deleteRecursively(rehearsal);
        }
    }

    private static Path program() {
        return Path.of(System.getProperty("java.class.path")).toAbsolutePath();
    }

    /** Nothing but what was laid out before is taken away. */
    private void clear() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> there = Files.list(folder)) {
            if (there.findAny().isPresent() && !Files.exists(folder.resolve(LOG))) {
                throw new CommandFailed(folder + " 里有别的东西：请换一个空目录");
            }
        }
        FileSystemUtils.deleteRecursively(folder.resolve("lib"));
        Files.deleteIfExists(folder.resolve(ARCHIVE));
        Files.deleteIfExists(folder.resolve(LOG));
    }

    /** In a folder without an application.yml, and without the settings of this process: no real store is touched. */
    private void java(Path where, List<String> arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        line.addAll(arguments);
        Path log = folder.resolve(LOG);
        ProcessBuilder process = new ProcessBuilder(line)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        process.environment().keySet().removeIf(name -> name.startsWith("SIDAN_") || name.startsWith("SPRING_"));
        if (process.start().waitFor() != 0) {
            throw new CommandFailed("没有铺成，原因见 " + log);
        }
    }
}
