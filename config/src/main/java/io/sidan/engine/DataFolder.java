package io.sidan.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** The one folder with all that the embedded engines keep; at most one process holds it. */
public final class DataFolder implements AutoCloseable {

    private static final Duration TIME_TO_CHANGE_HANDS = Duration.ofSeconds(30);

    private final Path path;
    private final FolderLock lock;

    private DataFolder(Path path, FolderLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Opens or makes the folder and holds it until {@link #close}; what an earlier holder left running has ended then.
     *
     * @throws FolderInUseException if the engines of another holder are up, or a holder is starting or stopping for 30 s
     */
    public static DataFolder open(Path path) {
        try {
            Path folder = OwnerOnly.folder(path.toAbsolutePath()).toRealPath();
            return new DataFolder(folder, lock(folder)).cleared();
        } catch (IOException e) {
            throw EngineException.unusable(path, e);
        }
    }

    /** How to reach the engines of the folder's living holder; empty if there is none or its engines are not up. */
    public static Optional<EngineSettings> running(Path path) {
        Path file = published(path);
        try {
            // a file without a lock is what a kill -9 left
            return Files.exists(file) && FolderLock.isTaken(path.toRealPath())
                    ? Optional.of(EngineSettings.read(file))
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty(); // the holder stopped between the two looks
        } catch (IOException e) {
            throw EngineException.unusable(path, e);
        }
    }

    /** Whether this very process holds the folder. */
    static boolean isHeldHere(Path path) {
        try {
            return Files.exists(path) && FolderLock.isTakenHere(path.toRealPath());
        } catch (IOException e) {
            throw EngineException.unusable(path, e);
        }
    }

    public Path path() {
        return path;
    }

    /** A folder in it for one purpose, made when it is missing. */
    Path folder(String name) throws IOException {
        return OwnerOnly.folder(path.resolve(name));
    }

    /** What is needed only while the holder runs; the next holder begins with an empty one. */
    Path scratch() throws IOException {
        return folder("run");
    }

    Leftovers leftovers() {
        return new Leftovers(path.resolve("engines"));
    }

    void publish(EngineSettings settings) throws IOException {
        settings.write(published(path));
    }

    void withdraw() throws IOException {
        Files.deleteIfExists(published(path));
    }

    @Override
    public void close() {
        try (lock) {
            withdraw();
        } catch (IOException e) {
            throw EngineException.unusable(path, e);
        }
    }

    private static FolderLock lock(Path folder) throws IOException {
        Deadline deadline = Deadline.in(TIME_TO_CHANGE_HANDS);
        while (true) {
            Optional<FolderLock> lock = FolderLock.take(folder);
            if (lock.isPresent()) {
                return lock.get();
            }
            if (running(folder).isPresent() || deadline.passed()) {
                throw new FolderInUseException(folder, holder(folder));
            }
            deadline.pause();
        }
    }

    private DataFolder cleared() throws IOException {
        try {
            withdraw();
            OwnerOnly.write(pid(path), Long.toString(ProcessHandle.current().pid()));
            leftovers().awaitEnd();
            FileSystemUtils.deleteRecursively(path.resolve("run"));
            return this;
        } catch (IOException | EngineException e) {
            lock.close();
            throw e;
        }
    }

    private static String holder(Path folder) throws IOException {
        return Files.exists(pid(folder)) ? Files.readString(pid(folder)) : "未知";
    }

    private static Path published(Path folder) {
        return folder.resolve("engines.properties");
    }

    private static Path pid(Path folder) {
        return folder.resolve("pid");
    }
}
