package io.sidan.bot.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisStreamCommands.TrimOptions;
import org.springframework.data.redis.connection.RedisStreamCommands.XAddOptions;
import org.springframework.data.redis.connection.stream.MapRecord;
import org.springframework.data.redis.connection.stream.ReadOffset;
import org.springframework.data.redis.connection.stream.StreamOffset;
import org.springframework.data.redis.connection.stream.StreamReadOptions;
import org.springframework.data.redis.connection.stream.StreamRecords;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** Tells a waiting worker at once that there is work. A lost ring costs time, never a message: workers also look. */
@Component
class Doorbell {

    /** Before the first ring: "the latest" would miss those that come between two calls. */
    static final ReadOffset EVERY_RING = ReadOffset.from("0-0");

    private static final Logger log = LoggerFactory.getLogger(Doorbell.class);
    private static final int REMEMBERED = 1_000;
    private static final Duration KEPT = Duration.ofHours(1);

    private final StringRedisTemplate redis;

    Doorbell(StringRedisTemplate redis) {
        this.redis = redis;
    }

    void ring(int partition) {
        String key = InboxKeys.bell(partition);
        try {
            redis.opsForStream()
                    .add(
                            StreamRecords.newRecord().in(key).ofMap(Map.of("p", String.valueOf(partition))),
                            XAddOptions.trim(TrimOptions.maxLen(REMEMBERED).approximate()));
            redis.expire(key, KEPT);
        } catch (DataAccessException unreachable) {
            log.debug("bell of partition {} not rung: {}", partition, unreachable.getMessage());
        }
    }

    /** Waits for a ring after the last one heard, at most so long; answers the last one heard then. */
    @SuppressWarnings("unchecked") // a generic array of one stream
    ReadOffset await(int partition, ReadOffset heard, Duration atMost) {
        List<MapRecord<String, Object, Object>> rings = redis.opsForStream()
                .read(
                        StreamReadOptions.empty().block(atMost).count(REMEMBERED),
                        StreamOffset.create(InboxKeys.bell(partition), heard));
        return rings == null || rings.isEmpty()
                ? heard
                : ReadOffset.from(rings.get(rings.size() - 1).getId());
    }
}
