package io.sidan.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes files that only the user who runs the program can read, whole or not at all. */
final class OwnersFile {

    /** How the name of a file ends that is not whole yet, or never will be where a process was killed. */
    static final String PART = ".part";

    private OwnersFile() {}

    static void write(Path file, InputStream content) throws IOException {
        Path part = part(file);
        try {
            Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
            Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
            finish(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A file of its own beside the one to be made. */
    static Path part(Path file) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.createTempFile(folder, file.getFileName() + ".", PART);
    }

    static void finish(Path part, Path file) throws IOException {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
