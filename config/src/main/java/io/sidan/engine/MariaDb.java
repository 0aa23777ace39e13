package io.sidan.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The embedded MariaDB with the database and the user sidan. */
final class MariaDb implements Blueprint {

    private static final String OPTIONS = "sslMode=DISABLED&rewriteBatchedStatements=true"
            + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";

    private final DataFolder folder;
    private final String password = Secret.fresh();

    MariaDb(DataFolder folder) {
        this.folder = folder;
    }

    @Override
    public Engine engine() {
        return Engine.MARIADB;
    }

    @Override
    public List<String> prepare(int port) throws IOException {
        Path home = new Binaries(folder, Platform.current()).mariaDb();
        Path data = new MariaDbData(folder, home).path();
        Path account = OwnerOnly.write(
                folder.scratch().resolve("mariadb-account.sql"), MariaDbConfiguration.account(password));
        String configuration =
                MariaDbConfiguration.basic(home, data) + MariaDbConfiguration.serving(port, folder.scratch(), account);
        Path file = OwnerOnly.write(folder.scratch().resolve("mariadb.cnf"), configuration);
        return List.of(home.resolve("bin/mariadbd").toString(), "--defaults-file=" + file);
    }

    @Override
    public boolean answers(int port) {
        try (Connection connection = DriverManager.getConnection(url(port), "sidan", password)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false; // not yet; where it never comes up, its own log says why
        }
    }

    @Override
    public Map<String, String> settings(int port) {
        return Map.of(
                Engine.MARIADB.setting(),
                url(port),
                "spring.datasource.username",
                "sidan",
                "spring.datasource.password",
                password);
    }

    private String url(int port) {
        return "jdbc:mysql://127.0.0.1:" + port + "/sidan?" + OPTIONS;
    }
}
