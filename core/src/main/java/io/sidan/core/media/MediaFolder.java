package io.sidan.core.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where the sealed files lie: whole ones at {@code aa/<hash>}, those being fetched or still to be looked at apart. */
@Component
class MediaFolder {

    private static final HexFormat HEX = HexFormat.of();

    private final Path root;
    private final long reserve;

    MediaFolder(MediaProperties media) {
        this.root = media.folder().toAbsolutePath();
        this.reserve = media.reserve().toBytes();
    }

    Path of(byte[] hash) {
        String name = HEX.formatHex(hash);
        return root.resolve(name.substring(0, 2)).resolve(name);
    }

    /** Where an attachment is put together. */
    Path part(long attachment) {
        return made(parts()).resolve(String.valueOf(attachment));
    }

    /** Where bytes lie that a channel was given before it stores their message. */
    Path staged(UUID id) {
        return made(parts()).resolve("staged-" + id);
    }

    /** Refuses where the disk would not have its reserve any more. */
    void requireRoom(long bytes) {
        try {
            if (Files.getFileStore(made(root)).getUsableSpace() - bytes < reserve) {
                throw new NoRoom(null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a whole file where its hash says; one that is there already has the same content. */
    void keep(Path file, byte[] hash) throws IOException {
        Path kept = of(hash);
        made(kept.getParent());
        Files.move(file, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Path> wholeFiles() {
        return pairs().flatMap(MediaFolder::files);
    }

    Stream<Path> partFiles() {
        return files(parts());
    }

    /** The hash a file is named for. */
    static Optional<byte[]> hash(Path file) {
        try {
            return Optional.of(HEX.parseHex(file.getFileName().toString()));
        } catch (IllegalArgumentException another) {
            return Optional.empty();
        }
    }

    private Stream<Path> pairs() {
        return Stream.iterate(0, i -> i + 1).limit(256).map(i -> root.resolve(HEX.toHexDigits(i.byteValue())));
    }

    private Path parts() {
        return root.resolve("parts");
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path made(Path folder) {
        try {
            return Files.isDirectory(folder)
                    ? folder
                    : Files.createDirectories(
                            folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
