package io.sidan.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.RedisException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

class EnginesIT {

    private static final Path FOLDER = Path.of("target/engine-data").toAbsolutePath();

    @AfterEach
    void nothingIsLeftRunning() {
        assertThat(new Leftovers(FOLDER.resolve("engines")).running()).isEmpty();
    }

    @AfterAll
    static void tidyUp() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
    }

    @Test
    void keepsItsDataWhenItIsTerminated() throws Exception {
        try (Program program = Program.start(FOLDER)) {
            program.awaitReady();
            new Notebook(FOLDER).write("terminated");
            program.signal("TERM");
            assertThat(program.awaitEnd()).isEqualTo(143);
        }
        assertThat(DataFolder.running(FOLDER)).isEmpty();
        nothingIsLeftRunning();
        assertNoteIs("terminated");
    }

    @Test
    void keepsItsDataWhenTheTerminalInterruptsTheWholeGroup() throws Exception {
        try (Program program = Program.start(FOLDER)) {
            program.awaitReady();
            new Notebook(FOLDER).write("interrupted");
            program.interruptGroup();
            assertThat(program.awaitEnd()).isEqualTo(130);
        }
        nothingIsLeftRunning();
        assertNoteIs("interrupted");
    }

    @Test
    void startsAtOnceAfterKill9WithItsData() throws Exception {
        try (Program program = Program.start(FOLDER)) {
            program.awaitReady();
            new Notebook(FOLDER).write("killed");
            Thread.sleep(1100); // Redis writes its file once a second
            program.signal("KILL");
            program.awaitEnd();
        }
        assertThat(DataFolder.running(FOLDER)).isEmpty();
        assertNoteIs("killed");
    }

    @Test
    void endsItsEnginesThoughNobodyStartsAgainAfterKill9() throws Exception {
        try (Program program = Program.start(FOLDER)) {
            program.awaitReady();
            program.signal("KILL");
            program.awaitEnd();
        }
        Program.await(() -> new Leftovers(FOLDER.resolve("engines")).running().isEmpty());
    }

    @Test
    void raisesTheEnginesThatFall() throws Exception {
        try (Program program = Program.start(FOLDER)) {
            String database = program.awaitReady();
            new Notebook(FOLDER).write("fallen");
            Thread.sleep(1100); // Redis writes its file once a second
            List<ProcessHandle> fallen = engines();
            assertThat(fallen).hasSize(2);
            fallen.forEach(ProcessHandle::destroyForcibly);
            Program.await(() -> fallen.stream().noneMatch(ProcessHandle::isAlive));
            Program.await(EnginesIT::answers);
            assertThat(new Notebook(FOLDER).query("SELECT @@port"))
                    .isEqualTo(database.replaceAll(".*:(\\d+)/.*", "$1"));
        }
        assertNoteIs("fallen");
    }

    /** Without their watchdogs. */
    private static List<ProcessHandle> engines() {
        String home = FOLDER.resolve("engines").toString();
        return new Leftovers(FOLDER.resolve("engines"))
                .running().stream()
                        .filter(process -> process.info().command().orElse("").startsWith(home))
                        .toList();
    }

    private static boolean answers() {
        try {
            Notebook notebook = new Notebook(FOLDER);
            return notebook.readFromMariaDb().equals("fallen")
                    && notebook.readFromRedis().equals("fallen");
        } catch (SQLException | RedisException notYet) {
            return false;
        }
    }

    @Test
    void refusesASecondStartInOneSentence() throws Exception {
        try (Program first = Program.start(FOLDER)) {
            first.awaitReady();
            try (Program second = Program.start(FOLDER)) {
                assertThat(second.awaitEnd()).isEqualTo(1);
                assertThat(second.errors())
                        .singleElement()
                        .asString()
                        .contains("pid " + first.pid(), FOLDER.toString(), "--sidan.data");
            }
            assertThat(new Notebook(FOLDER).query("SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void letsAnotherProcessJoin() throws Exception {
        try (Program first = Program.start(FOLDER)) {
            String database = first.awaitReady();
            try (Program second = Program.start(FOLDER, "--sidan.engines=join")) {
                assertThat(second.awaitReady()).isEqualTo(database);
            }
            assertThat(new Notebook(FOLDER).query("SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void startsAfterAKillDuringItsFirstStart() throws Exception {
        Path folder = Path.of("target/engine-first").toAbsolutePath();
        try {
            killWhenThereIs(folder.resolve("run/mariadb-11.4.5/bin/mariadbd"), folder);
            killWhenThereIs(folder.resolve("run/mariadb/ibdata1"), folder);
            killWhenThereIs(folder.resolve("mariadb/ibtmp1"), folder);
            try (Program program = Program.start(folder)) {
                program.awaitReady();
                assertThat(new Notebook(folder).query("SELECT 1")).isEqualTo("1");
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    @Test
    void servesAsTheSchemaExpects() throws Exception {
        try (Program program = Program.start(FOLDER)) {
            program.awaitReady();
            Notebook notebook = new Notebook(FOLDER);
            assertThat(notebook.query("SELECT @@collation_database")).isEqualTo("utf8mb4_unicode_ci");
            assertThat(notebook.query("SELECT CONCAT(@@time_zone, @@global.time_zone)"))
                    .isEqualTo("+00:00+00:00");
            assertThat(notebook.query("SELECT @@innodb_flush_log_at_trx_commit"))
                    .isEqualTo("1");
            assertThat(notebook.query("SELECT @@sql_mode")).contains("ONLY_FULL_GROUP_BY", "STRICT_TRANS_TABLES");
            assertThat(notebook.query("SELECT CAST('2026-06-01 08:00:00.123' AS DATETIME(3))"))
                    .endsWith(".123");
            assertThat(notebook.redisSetting("appendonly")).isEqualTo("yes");
            assertThat(notebook.redisSetting("maxmemory-policy")).isEqualTo("noeviction");
        }
    }

    @Test
    void showsItsPasswordsToNobody() throws Exception {
        try (Program program = Program.start(FOLDER)) {
            program.awaitReady();
            List<String> passwords = DataFolder.running(FOLDER).orElseThrow().properties().entrySet().stream()
                    .filter(setting -> setting.getKey().endsWith("password"))
                    .map(Map.Entry::getValue)
                    .toList();
            assertThat(passwords).hasSize(2);
            assertThat(commandLines()).noneMatch(line -> passwords.stream().anyMatch(line::contains));
            assertThat(permissions(FOLDER)).isEqualTo("rwx------");
            assertThat(permissions(FOLDER.resolve("engines.properties"))).isEqualTo("rw-------");
            try (Stream<Path> files = Files.list(FOLDER.resolve("run"))) {
                assertThat(files).allMatch(file -> permissions(file).equals("rw-------"));
            }
        }
    }

    private static void assertNoteIs(String note) throws Exception {
        try (Program program = Program.start(FOLDER)) {
            program.awaitReady();
            Notebook notebook = new Notebook(FOLDER);
            assertThat(notebook.readFromMariaDb()).isEqualTo(note);
            assertThat(notebook.readFromRedis()).isEqualTo(note);
            notebook.sql("DROP TABLE note");
        }
    }

    private static void killWhenThereIs(Path file, Path folder) throws Exception {
        try (Program program = Program.start(folder)) {
            Program.await(() -> Files.exists(file) || !program.isAlive());
            program.signal("KILL");
            program.awaitEnd();
        }
    }

    private static List<String> commandLines() {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .toList();
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
