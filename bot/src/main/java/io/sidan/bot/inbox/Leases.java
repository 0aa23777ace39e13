package io.sidan.bot.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** Who works on which partition now: a key in Redis that lives as long as its holder renews it. */
@Component
class Leases {

    private static final Logger log = LoggerFactory.getLogger(Leases.class);

    private static final RedisScript<Boolean> RENEW = RedisScript.of("""
            return redis.call('GET', KEYS[1]) == ARGV[1] and redis.call('PEXPIRE', KEYS[1], ARGV[2]) == 1
            """, Boolean.class);

    private static final RedisScript<Boolean> RELEASE = RedisScript.of("""
            return redis.call('GET', KEYS[1]) == ARGV[1] and redis.call('DEL', KEYS[1]) == 1
            """, Boolean.class);

    private final StringRedisTemplate redis;
    private final Partitions partitions;
    private final Duration length;
    private final String holder = UUID.randomUUID().toString();

    Leases(StringRedisTemplate redis, Partitions partitions, InboxProperties inbox) {
        this.redis = redis;
        this.partitions = partitions;
        this.length = inbox.lease();
    }

    /** The lease of the partition, if nobody else holds it. */
    Optional<Lease> take(int partition) {
        boolean free = Boolean.TRUE.equals(redis.opsForValue().setIfAbsent(InboxKeys.lease(partition), holder, length));
        return free ? Optional.of(new Lease(partition, holder, partitions.enter(partition, holder))) : Optional.empty();
    }

    boolean renew(Lease lease) {
        return run(RENEW, lease, lease.holder(), String.valueOf(length.toMillis()));
    }

    /** Lets go at once; where Redis is out of reach the lease ends by itself. */
    void release(Lease lease) {
        try {
            run(RELEASE, lease, lease.holder());
        } catch (DataAccessException unreachable) {
            log.debug("lease of partition {} left to expire: {}", lease.partition(), unreachable.getMessage());
        }
    }

    private boolean run(RedisScript<Boolean> script, Lease lease, Object... arguments) {
        return Boolean.TRUE.equals(redis.execute(script, List.of(InboxKeys.lease(lease.partition())), arguments));
    }
}
