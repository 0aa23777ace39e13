package io.sidan.bot.inbox;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/**
 * How many partitions this process may hold, so that all that work hold about as many. Each says in Redis that it is
 * there; who was silent for the length of a lease does not count.
 */
@Component
class Share {

    private static final Logger log = LoggerFactory.getLogger(Share.class);

    /** By Redis's own clock, for those of machines differ; where it was set back, nobody is there from the future. */
    private static final RedisScript<Long> COUNT = RedisScript.of("""
            local time = redis.call('TIME')
            local now = time[1] * 1000 + math.floor(time[2] / 1000)
            redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - ARGV[2])
            redis.call('ZREMRANGEBYSCORE', KEYS[1], '(' .. string.format('%.0f', now), '+inf')
            redis.call('ZADD', KEYS[1], string.format('%.0f', now), ARGV[1])
            redis.call('PEXPIRE', KEYS[1], ARGV[2])
            return redis.call('ZCARD', KEYS[1])
            """, Long.class);

    private final StringRedisTemplate redis;
    private final HeldKeys keys;
    private final Partitions partitions;
    private final InboxProperties inbox;
    private final Set<Integer> held = new HashSet<>();
    private int share;
    private long countedAt;

    Share(StringRedisTemplate redis, HeldKeys keys, Partitions partitions, InboxProperties inbox) {
        this.redis = redis;
        this.keys = keys;
        this.partitions = partitions;
        this.inbox = inbox;
    }

    /** Claims one more partition; answers whether that is within the share. */
    synchronized boolean claim(int partition) {
        return held.size() < share() && held.add(partition);
    }

    /** Claims a partition whatever the share is. */
    synchronized boolean claimAnyway(int partition) {
        return held.add(partition);
    }

    synchronized void giveBack(int partition) {
        held.remove(partition);
    }

    /** Whether the partition stays with this process; it does not where others, as one who has come, hold too few. */
    synchronized boolean keeps(int partition) {
        if (held.size() > share()) {
            held.remove(partition);
        }
        return held.contains(partition);
    }

    /** This process stops working; the others need not wait to find out. */
    synchronized void end() {
        countedAt = 0;
        try {
            redis.opsForZSet().remove(InboxKeys.WORKING, keys.holder());
        } catch (DataAccessException unreachable) {
            log.debug("left to be missed: {}", unreachable.getMessage());
        }
    }

    private int share() {
        if (countedAt == 0 || System.nanoTime() - countedAt > inbox.sweep().toNanos()) {
            long working = count();
            share = (int) ((partitions.count() + working - 1) / working);
            countedAt = System.nanoTime();
        }
        return share;
    }

    private long count() {
        return redis.execute(
                COUNT,
                List.of(InboxKeys.WORKING),
                keys.holder(),
                String.valueOf(inbox.lease().toMillis()));
    }
}
