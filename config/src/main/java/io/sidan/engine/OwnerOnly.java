package io.sidan.engine;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Folders and files that nobody but their owner can read. */
final class OwnerOnly {

    private OwnerOnly() {}

    static Path folder(Path path) throws IOException {
        return Files.isDirectory(path) ? path : Files.createDirectories(path, mode("rwx------"));
    }

    static FileAttribute<Set<PosixFilePermission>> file() {
        return mode("rw-------");
    }

    /** Replaces the file in one step: whoever reads it sees the old text or the new one, never a part. */
    static Path write(Path path, String text) throws IOException {
        Path draft = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(draft);
        try (OutputStream out = Channels.newOutputStream(FileChannel.open(draft, Set.of(CREATE_NEW, WRITE), file()))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return Files.move(draft, path, ATOMIC_MOVE);
    }

    private static FileAttribute<Set<PosixFilePermission>> mode(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}
