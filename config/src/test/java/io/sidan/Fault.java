package io.sidan;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import io.sidan.engine.DataFolder;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What befalls a running process and its engines. */
enum Fault {
    DATABASE_KILLED {
        @Override
        void happens(SidanJar jar, Path data) {
            jar.engine("mariadbd").destroyForcibly();
        }
    },
    REDIS_KILLED {
        @Override
        void happens(SidanJar jar, Path data) {
            jar.engine("redis-server").destroyForcibly();
        }
    },
    REDIS_FLUSHED {
        @Override
        void happens(SidanJar jar, Path data) {
            try (RedisClient client = RedisClient.create(redis(data));
                    StatefulRedisConnection<String, String> connection = client.connect()) {
                connection.sync().flushall();
            }
        }
    },
    /** As a machine that swaps, or a virtual one that is moved. */
    FROZEN {
        @Override
        void happens(SidanJar jar, Path data) throws Exception {
            jar.signal("STOP");
            TimeUnit.SECONDS.sleep(12); // longer than a lease
            jar.signal("CONT");
        }
    };

    abstract void happens(SidanJar jar, Path data) throws Exception;

    private static RedisURI redis(Path data) {
        Map<String, String> settings = DataFolder.running(data).orElseThrow().properties();
        return RedisURI.builder()
                .withHost(settings.get("spring.data.redis.host"))
                .withPort(Integer.parseInt(settings.get("spring.data.redis.port")))
                .withPassword(settings.get("spring.data.redis.password").toCharArray())
                .build();
    }
}
