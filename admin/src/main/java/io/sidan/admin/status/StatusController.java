package io.sidan.admin.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.sidan.core.part.Part;
import io.sidan.core.part.Parts;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What runs here, and whether its two engines answer. */
@RestController
@PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN')")
class StatusController {

    private final DataSource database;
    private final RedisConnectionFactory redis;
    private final Clock clock;
    private final String version;
    private final File data;
    private final List<Parts> parts;

    StatusController(
            DataSource database,
            RedisConnectionFactory redis,
            Clock clock,
            @Value("${spring.application.version:}") String version,
            @Value("${sidan.data}") File data,
            List<Parts> parts) {
        this.database = database;
        this.redis = redis;
        this.clock = clock;
        this.version = version;
        this.data = data;
        this.parts = parts;
    }

    /** @param name with its version; null where it does not answer */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Engine(boolean up, String name) {}

    /**
     * @param version of this program; empty where it runs from its classes
     * @param diskFree bytes left where the data folder is
     * @param parts that say themselves how they are
     */
    record Status(
            String version,
            String java,
            Instant startedAt,
            Instant now,
            Engine database,
            Engine redis,
            long diskFree,
            long diskTotal,
            List<Part> parts) {}

    @GetMapping("/api/status")
    Status status() {
        File disk = Optional.of(data.getAbsoluteFile()).filter(File::exists).orElse(new File("/"));
        return new Status(
                version,
                Runtime.version().toString(),
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()),
                clock.instant(),
                database(),
                redis(),
                disk.getUsableSpace(),
                disk.getTotalSpace(),
                parts.stream().flatMap(all -> all.parts().stream()).toList());
    }

    private Engine database() {
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData meta = connection.getMetaData();
            return new Engine(true, name(meta.getDatabaseProductName(), meta.getDatabaseProductVersion()));
        } catch (SQLException down) {
            return new Engine(false, null);
        }
    }

    /** The driver calls MariaDB MySQL 11.4.5-MariaDB, which nobody would look for. */
    private static String name(String product, String version) {
        return version.endsWith("-MariaDB") ? "MariaDB " + version.replace("-MariaDB", "") : product + " " + version;
    }

    private Engine redis() {
        try (RedisConnection connection = redis.getConnection()) {
            return new Engine(
                    true, "Redis " + version(connection.serverCommands().info("server")));
        } catch (DataAccessException down) {
            return new Engine(false, null);
        }
    }

    /** Of a cluster each node tells it, under its address. */
    private static String version(Properties told) {
        return told.stringPropertyNames().stream()
                .filter(name -> name.endsWith("redis_version"))
                .map(told::getProperty)
                .sorted()
                .findFirst()
                .orElse("");
    }
}
