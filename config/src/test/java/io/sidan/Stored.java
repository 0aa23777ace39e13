package io.sidan;

import io.sidan.engine.DataFolder;
import io.sidan.engine.EngineSettings;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the database of a data folder holds. */
final class Stored {

    private Stored() {}

    static JdbcTemplate in(Path data) {
        return by(DataFolder.running(data).orElseThrow());
    }

    static JdbcTemplate by(EngineSettings engines) {
        Map<String, String> settings = engines.properties();
        return new JdbcTemplate(new DriverManagerDataSource(
                settings.get("spring.datasource.url"),
                settings.get("spring.datasource.username"),
                settings.get("spring.datasource.password")));
    }
}
