package io.sidan.bot.reply;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.RedisClient;
import io.lettuce.core.cluster.RedisClusterClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.stereotype.Component;

/** The token buckets in Redis, one for each chat; connected to when the first is asked for. */
@Component
class Buckets {

    /** An idle bucket is kept so long after it is full again. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final LettuceConnectionFactory redis;
    private final TimeMeter time;
    private ProxyManager<byte[]> manager;

    Buckets(LettuceConnectionFactory redis, Clock clock) {
        this.redis = redis;
        this.time = new Meter(clock);
    }

    /** @param configuration asked only where Redis has no bucket of this chat */
    Bucket of(String chat, Supplier<BucketConfiguration> configuration) {
        return manager().builder().build(key(chat), configuration);
    }

    private static byte[] key(String chat) {
        return ("sidan:{reply-" + chat + "}:budget").getBytes(StandardCharsets.UTF_8);
    }

    private synchronized ProxyManager<byte[]> manager() {
        if (manager == null) {
            manager = builder()
                    .clientClock(time)
                    .requestTimeout(PATIENCE)
                    .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT))
                    .build();
        }
        return manager;
    }

    private Bucket4jLettuce.LettuceBasedProxyManagerBuilder<byte[]> builder() {
        Object client = redis.getRequiredNativeClient();
        return client instanceof RedisClusterClient cluster
                ? Bucket4jLettuce.casBasedBuilder(cluster)
                : Bucket4jLettuce.casBasedBuilder((RedisClient) client);
    }

    private record Meter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
