package io.sidan.bench;

import io.lettuce.core.RedisURI;
import io.sidan.engine.Engines;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The engines of a measurement, asked without the program that is measured. */
final class Stores {

    private final Map<String, String> settings;

    Stores(Engines engines) {
        settings = engines.settings().properties();
    }

    /** A connection for each question. */
    JdbcTemplate jdbc() {
        return new JdbcTemplate(new DriverManagerDataSource(url(), user(), password()));
    }

    /** One connection, for one thread, which must close it. */
    SingleConnectionDataSource connection() {
        return new SingleConnectionDataSource(url(), user(), password(), true);
    }

    RedisURI redis() {
        return RedisURI.builder()
                .withHost(settings.get("spring.data.redis.host"))
                .withPort(Integer.parseInt(settings.get("spring.data.redis.port")))
                .withPassword(settings.get("spring.data.redis.password").toCharArray())
                .build();
    }

    private String url() {
        return settings.get("spring.datasource.url");
    }

    private String user() {
        return settings.get("spring.datasource.username");
    }

    private String password() {
        return settings.get("spring.datasource.password");
    }
}
