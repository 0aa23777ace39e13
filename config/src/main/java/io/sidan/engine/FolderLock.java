package io.sidan.engine;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The operating system's lock on a data folder; it goes with its process, even by kill -9. */
final class FolderLock implements AutoCloseable {

    /**
     * The lock files this process has open. A process loses its lock as soon as it closes any descriptor of the file,
     * so it must never open one twice; such locks belong to the process, and so does this set.
     */
    private static final Set<Path> OPEN_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static Optional<FolderLock> take(Path folder) throws IOException {
        return take(fileIn(folder), Set.of(CREATE, WRITE), false);
    }

    static boolean isTaken(Path folder) throws IOException {
        Path file = fileIn(folder);
        if (!Files.exists(file)) {
            return false;
        }
        // shared, so that two who ask do not take each other for the holder
        Optional<FolderLock> free = take(file, Set.of(READ), true);
        if (free.isPresent()) {
            free.get().close();
        }
        return free.isEmpty();
    }

    static boolean isTakenHere(Path folder) {
        return OPEN_HERE.contains(fileIn(folder));
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            OPEN_HERE.remove(file);
        }
    }

    private static Path fileIn(Path folder) {
        return folder.resolve("lock");
    }

    private static Optional<FolderLock> take(Path file, Set<OpenOption> options, boolean shared) throws IOException {
        if (!OPEN_HERE.add(file)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        FileLock lock = null;
        try {
            channel = FileChannel.open(file, options, OwnerOnly.file());
            lock = channel.tryLock(0, Long.MAX_VALUE, shared);
            return lock == null ? Optional.empty() : Optional.of(new FolderLock(file, channel));
        } finally {
            if (lock == null) {
                forget(file, channel);
            }
        }
    }

    private static void forget(Path file, FileChannel channel) throws IOException {
        OPEN_HERE.remove(file);
        if (channel != null) {
            channel.close();
        }
    }
}
