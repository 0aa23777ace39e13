package io.sidan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

class DataFolderTest {

    private static final EngineSettings SETTINGS = new EngineSettings(Map.of(
            "spring.data.redis.host", "127.0.0.1",
            "spring.data.redis.password", "geheim"));

    private Path path;

    @BeforeEach
    void findPlace() throws IOException {
        path = Files.createTempDirectory(Path.of("target"), "folder").resolve("data");
    }

    @AfterEach
    void tidyUp() throws IOException {
        FileSystemUtils.deleteRecursively(path.getParent());
    }

    @Test
    void tellsHowToReachTheEnginesWhileItIsHeld() throws IOException {
        try (DataFolder folder = DataFolder.open(path)) {
            assertThat(DataFolder.running(path)).isEmpty();
            folder.publish(SETTINGS);
            assertThat(DataFolder.running(path)).contains(SETTINGS);
        }
        assertThat(DataFolder.running(path)).isEmpty();
    }

    @Test
    void doesNotBelieveWhatAKilledHolderLeft() throws IOException {
        DataFolder.open(path).close();
        SETTINGS.write(path.resolve("engines.properties"));

        assertThat(DataFolder.running(path)).isEmpty();
        DataFolder.open(path).close();
        assertThat(path.resolve("engines.properties")).doesNotExist();
    }

    @Test
    void keepsItsLockWhenTheHolderLooksAtIt() throws Exception {
        try (DataFolder folder = DataFolder.open(path)) {
            folder.publish(SETTINGS);
            assertThat(DataFolder.running(path)).isPresent();
            assertThatThrownBy(() -> DataFolder.open(path)).isInstanceOf(FolderInUseException.class);
            assertThat(isLockedForOthers()).isTrue();
        }
        assertThat(isLockedForOthers()).isFalse();
    }

    @Test
    void refusesAFileInOneSentence() throws IOException {
        Files.createFile(path);
        assertThatThrownBy(() -> DataFolder.open(path))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("已有同名的文件");
    }

    @Test
    void namesNoPasswordInItsText() {
        assertThat(SETTINGS.toString()).contains("password").doesNotContain("geheim");
    }

    @Test
    void refusesToJoinWhatDoesNotRun() {
        assertThat(SETTINGS.only(Set.of(Engine.REDIS))).isEqualTo(SETTINGS);
        assertThatThrownBy(() -> SETTINGS.only(Set.of(Engine.MARIADB))).hasMessageContaining("spring.datasource.url");
    }

    /** Asks in another process: locks are a process's own. */
    private boolean isLockedForOthers() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Asker.class.getName(),
                        path.toString())
                .inheritIO()
                .start();
        return other.waitFor() == Asker.TAKEN;
    }

    static final class Asker {

        static final int TAKEN = 42;

        public static void main(String[] args) throws IOException {
            System.exit(FolderLock.isTaken(Path.of(args[0]).toRealPath()) ? TAKEN : 0);
        }
    }
}
