package io.sidan;

import io.sidan.engine.DataFolder;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the database of a running data folder holds, asked from another process. */
final class Stored {

    private Stored() {}

    static JdbcTemplate in(Path data) {
        Map<String, String> settings = DataFolder.running(data).orElseThrow().properties();
        return new JdbcTemplate(new DriverManagerDataSource(
                settings.get("spring.datasource.url"),
                settings.get("spring.datasource.username"),
                settings.get("spring.datasource.password")));
    }
}
