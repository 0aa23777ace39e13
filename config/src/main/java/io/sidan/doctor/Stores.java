package io.sidan.doctor;

import static io.sidan.core.part.Part.State.BAD;
import static io.sidan.core.part.Part.State.LOOK;
import static io.sidan.doctor.Surroundings.named;

import io.sidan.core.part.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.connection.RedisServerCommands;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.StringUtils;

/** The database, its tables and clock, Redis, and the key without which residents' words cannot be opened. */
@Configuration(proxyBeanMethods = false)
class Stores {

    private static final Duration MOST_SKEW = Duration.ofSeconds(5);

    @Bean
    @Order(30)
    Examination database(DataSource store, Clock clock) {
        return named("数据库", () -> database(new JdbcTemplate(store), clock));
    }

    @Bean
    @Order(40)
    Examination tables(Flyway flyway) {
        return named("表", () -> age(flyway));
    }

    @Bean
    @Order(50)
    Examination redis(RedisConnectionFactory redis) {
        return named("Redis", () -> answers(redis));
    }

    @Bean
    @Order(60)
    Examination key(Environment settings) {
        String given = settings.getProperty("sidan.privacy.sealing-key", "");
        String former = settings.getProperty("sidan.privacy.former-key", "");
        Path file = Path.of(settings.getRequiredProperty("sidan.privacy.key-file"));
        return named("密封密钥", () -> {
            if (StringUtils.hasText(former)) {
                return new Part("密封密钥", LOOK, "换下来的那把还在设置里", "启动过一次就换好了：去掉 SIDAN_PRIVACY_FORMER_KEY，留着它等于没换");
            }
            return StringUtils.hasText(given) ? Part.fine("密封密钥", "在设置里；另存一份在别处了吗") : key(file);
        });
    }

    @Bean
    @Order(65)
    Examination secrets(Environment settings) {
        Path keys = Path.of(settings.getRequiredProperty("sidan.wecom.archive.keys"));
        return named(
                "口令文件", () -> secrets(List.of(Path.of("application.yml"), Path.of("config/application.yml"), keys)));
    }

    /** Files that may hold a secret are their owner's alone. */
    private static Part secrets(List<Path> places) throws IOException {
        for (Path place : places) {
            if (Files.exists(place)
                    && !PosixFilePermissions.toString(Files.getPosixFilePermissions(place))
                            .endsWith("------")) {
                return new Part("口令文件", LOOK, place + " 别的用户也能看，里面可能有口令", "chmod go-rwx " + place);
            }
        }
        return Part.fine("口令文件", "没有别人能看的");
    }

    private static Part database(JdbcTemplate store, Clock clock) {
        String version = store.queryForObject("SELECT VERSION()", String.class);
        Instant there =
                store.queryForObject("SELECT UTC_TIMESTAMP(3)", Timestamp.class).toInstant();
        Duration skew = Duration.between(there, clock.instant()).abs();
        return skew.compareTo(MOST_SKEW) > 0
                ? new Part("数据库", BAD, version + "，钟和这台机器差 " + skew.toSeconds() + " 秒", "两边都用 NTP 对时：时限和锁都按钟走")
                : Part.fine("数据库", version);
    }

    private static Part age(Flyway flyway) {
        MigrationInfo current = flyway.info().current();
        if (current == null) {
            return new Part("表", LOOK, "还没有建", "启动一次程序就有了");
        }
        int pending = flyway.info().pending().length;
        return pending > 0
                ? new Part("表", LOOK, "比这个程序旧，差 " + pending + " 步", "先备份，再启动这个程序，它会自己升级")
                : Part.fine("表", "是这个程序的（" + current.getVersion() + "）");
    }

    private static Part answers(RedisConnectionFactory redis) {
        try (RedisConnection connection = redis.getConnection()) {
            RedisServerCommands server = connection.serverCommands();
            String version = told(server.info("server"), "redis_version");
            String policy = told(server.info("memory"), "maxmemory_policy"); // CONFIG is forbidden where others run it
            return "noeviction".equals(policy)
                    ? Part.fine("Redis", version)
                    : new Part("Redis", LOOK, version + "，内存满了会丢键（" + policy + "）", "设 maxmemory-policy noeviction");
        }
    }

    /** Of a cluster each node tells it, under its address. */
    private static String told(Properties info, String name) {
        return info.stringPropertyNames().stream()
                .filter(key -> key.endsWith(name))
                .map(info::getProperty)
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static Part key(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new Part("密封密钥", BAD, "没有 " + file, "找回原来那把放回去；没有它，居民的话打不开");
        }
        String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        return mode.endsWith("------")
                ? Part.fine("密封密钥", file + "；备份里也有一份")
                : new Part("密封密钥", BAD, file + " 别的用户也能看", "chmod 600 " + file);
    }
}
