package io.sidan.bot.channel.archive;

import io.sidan.bot.channel.wecom.WecomEvent;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** Tells the reader, in whatever process it is, that the archive has something new. A lost ring costs a little time. */
@Component
public class ArchiveBell {

    private static final Logger log = LoggerFactory.getLogger(ArchiveBell.class);
    private static final String KEY = "sidan:{channel-archive}:bell";
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration SLICE = Duration.ofSeconds(1);

    private final StringRedisTemplate redis;

    ArchiveBell(StringRedisTemplate redis) {
        this.redis = redis;
    }

    @EventListener
    void follow(WecomEvent event) {
        if (event.is("msgaudit_notify")) {
            ring();
        }
    }

    /** WeCom said so (event {@code msgaudit_notify}). Never fails. */
    public void ring() {
        try {
            redis.opsForList().leftPush(KEY, "1");
            redis.opsForList().trim(KEY, 0, 0);
            redis.expire(KEY, KEPT);
        } catch (DataAccessException unreachable) {
            log.debug("the archive's bell was not rung: {}", unreachable.getMessage());
        }
    }

    /** Waits for a ring, at most so long; looks every second whether waiting is over. */
    void await(Duration atMost, BooleanSupplier over) {
        long end = System.nanoTime() + atMost.toNanos();
        for (long left = atMost.toNanos(); left > 0 && !over.getAsBoolean(); left = end - System.nanoTime()) {
            Duration slice = Duration.ofNanos(Math.min(left, SLICE.toNanos()));
            if (redis.opsForList().rightPop(KEY, slice) != null) {
                return;
            }
        }
    }
}
