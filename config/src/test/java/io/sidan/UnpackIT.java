package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The shipped jar lays itself out, and starts from there with the archive of its classes. */
@Tag("faults")
class UnpackIT {

    private static final Path FOLDER = Path.of("target/unpacked").toAbsolutePath();
    private static final Path DATA = Path.of("target/unpacked-data").toAbsolutePath();

    @BeforeEach
    void fresh() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        FileSystemUtils.deleteRecursively(DATA);
    }

    @Test
    void takesThePlaceOfAnOlderOneAndStartsFromThere() throws Exception {
        Path older = there("lib/older.jar");
        there("sidan.jsa");
        there("unpack.log");
        String command = unpack();
        assertThat(command)
                .isEqualTo(
                        "java -XX:TieredStopAtLevel=1 -XX:SharedArchiveFile=%1$s/sidan.jsa -jar %1$s/sidan.jar",
                        FOLDER);
        assertThat(older).doesNotExist();
        int port = SidanJar.freePort();
        URI server = URI.create("http://127.0.0.1:" + port);
        try (SidanJar jar =
                SidanJar.said(command + " --sidan.sample=false --sidan.data=" + DATA + " --server.port=" + port)) {
            jar.awaitHealthy(server);
        }
    }

    @Test
    void touchesNoFolderWithOtherThings() throws Exception {
        Path theirs = there("letter.txt");
        try (SidanJar jar = SidanJar.run("unpack", FOLDER.toString())) {
            assertThat(jar.awaitEnd()).isEqualTo(1);
            assertThat(jar.errors()).contains(FOLDER.toString(), "空目录");
        }
        try (var files = Files.list(FOLDER)) {
            assertThat(files).containsExactly(theirs);
        }
    }

    private static Path there(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "!");
    }

    private static String unpack() throws Exception {
        try (SidanJar jar = SidanJar.run("unpack", FOLDER.toString())) {
            assertThat(jar.awaitEnd()).as(jar.errors()).isZero();
            return jar.output().strip();
        }
    }
}
