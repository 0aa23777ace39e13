package io.sidan.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** MySQL 8.0.15 as Oracle built it, out of a test artifact; it ends with this JVM. Linux x86-64 with libaio1. */
final class RealMySql {

    private static final String ARCHIVE = "/mysql-Linux-amd64.tar.gz";
    private static final Duration TIME_TO_START = Duration.ofSeconds(60);

    private final Path home;
    private final int port;

    private RealMySql(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    static RealMySql start(Path home) throws IOException, InterruptedException, SQLException {
        FileSystemUtils.deleteRecursively(home);
        Files.createDirectories(home);
        RealMySql mySql = new RealMySql(home.toAbsolutePath(), freePort());
        mySql.unpack();
        new ProcessBuilder(mySql.command("--initialize-insecure")).start().waitFor();
        Watchdog.start(
                mySql.command(
                        "--port=" + mySql.port,
                        "--bind-address=127.0.0.1",
                        "--mysqlx=OFF",
                        "--socket=mysql.sock",
                        "--default-authentication-plugin=mysql_native_password",
                        "--skip-log-bin",
                        "--innodb-flush-log-at-trx-commit=0", // what it keeps is thrown away
                        "--innodb-doublewrite=OFF",
                        "--innodb-max-dirty-pages-pct=90",
                        "--slow-query-log=ON",
                        "--slow-query-log-file=slow.log",
                        "--long-query-time=1",
                        "--max-connections=200"),
                home.resolve("mysqld.log"));
        mySql.makeDatabase();
        return mySql;
    }

    String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/sidan?sslMode=DISABLED&allowPublicKeyRetrieval=true";
    }

    private void unpack() throws IOException, InterruptedException {
        Path archive = home.resolve("mysql.tar.gz");
        try (InputStream in = RealMySql.class.getResourceAsStream(ARCHIVE)) {
            Files.copy(in, archive);
        }
        new ProcessBuilder("tar", "xzf", archive.toString(), "-C", home.toString())
                .inheritIO()
                .start()
                .waitFor();
    }

    private List<String> command(String... options) {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--basedir=" + home,
                "--datadir=" + home.resolve("data")));
        command.addAll(List.of(options));
        return command;
    }

    private void makeDatabase() throws SQLException, InterruptedException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE sidan CHARACTER SET utf8mb4");
        }
    }

    private Connection connect() throws SQLException, InterruptedException {
        long end = System.nanoTime() + TIME_TO_START.toNanos();
        while (true) {
            try {
                return DriverManager.getConnection(url().replace("/sidan?", "/?"), "root", "");
            } catch (SQLException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
