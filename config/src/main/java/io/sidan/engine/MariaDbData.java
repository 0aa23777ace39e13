package io.sidan.engine;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** MariaDB's own tables, made when the data folder is new; without any account, the first is ours. */
record MariaDbData(DataFolder folder, Path home) {

    private static final String[] SCRIPTS = {"mariadb_system_tables.sql", "mariadb_performance_tables.sql"};

    /** The folder with the data; a kill in the middle of its making leaves none. */
    Path path() throws IOException {
        Path data = folder.path().resolve("mariadb");
        if (Files.exists(data)) {
            return data;
        }
        FileSystemUtils.deleteRecursively(draft());
        OwnerOnly.folder(draft());
        bootstrap();
        return Files.move(draft(), data, ATOMIC_MOVE);
    }

    private Path draft() throws IOException {
        return folder.scratch().resolve("mariadb");
    }

    private void bootstrap() throws IOException {
        Path log = folder.folder("logs").resolve("mariadb-bootstrap.log");
        Process process = new ProcessBuilder(home.resolve("bin/mariadbd").toString(), defaults(), "--bootstrap")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        feed(process);
        if (exitCode(process) != 0) {
            throw new EngineException("内置 MariaDB 初始化失败（退出码 " + process.exitValue() + "），原因见 " + log);
        }
    }

    private String defaults() throws IOException {
        Path file = folder.scratch().resolve("mariadb-bootstrap.cnf");
        return "--defaults-file=" + OwnerOnly.write(file, MariaDbConfiguration.basic(home, draft()));
    }

    /** The SQL comes through our pipe: when we are killed it ends, and the process with it. */
    private void feed(Process process) throws IOException {
        try (OutputStream sql = process.getOutputStream()) {
            sql.write("CREATE DATABASE mysql;\nUSE mysql;\n".getBytes(StandardCharsets.UTF_8));
            for (String script : SCRIPTS) {
                Files.copy(home.resolve("share").resolve(script), sql);
            }
        } catch (IOException e) {
            // a process that ended early breaks the pipe, and its exit code says more
            if (process.isAlive()) {
                throw e;
            }
        }
    }

    private int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new EngineException("内置 MariaDB 初始化时被中断", e);
        }
    }
}
