package io.sidan.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** With {@code mvn verify -Pmysql} the integration tests run on a real MySQL 8 instead of the embedded MariaDB. */
public final class OnRealMySql implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("sidan.test.mysql")) {
            return;
        }
        try {
            RealMySql mySql = RealMySql.start(Path.of("target/mysql"));
            System.setProperty("spring.datasource.url", mySql.url());
            System.setProperty("spring.datasource.username", "root");
            System.setProperty("spring.datasource.password", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException | SQLException e) {
            throw new IllegalStateException("MySQL did not start: see target/mysql/mysqld.log", e);
        }
    }
}
