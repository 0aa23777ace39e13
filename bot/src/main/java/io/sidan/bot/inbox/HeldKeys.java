package io.sidan.bot.inbox;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** Keys in Redis that belong to whoever set them first, as long as they are renewed. */
@Component
class HeldKeys {

    private static final Logger log = LoggerFactory.getLogger(HeldKeys.class);

    private static final RedisScript<Boolean> RENEW = RedisScript.of("""
            return redis.call('GET', KEYS[1]) == ARGV[1] and redis.call('PEXPIRE', KEYS[1], ARGV[2]) == 1
            """, Boolean.class);

    private static final RedisScript<Boolean> RELEASE = RedisScript.of("""
            return redis.call('GET', KEYS[1]) == ARGV[1] and redis.call('DEL', KEYS[1]) == 1
            """, Boolean.class);

    private final StringRedisTemplate redis;
    private final Duration length;
    private final String holder = UUID.randomUUID().toString();

    HeldKeys(StringRedisTemplate redis, InboxProperties inbox) {
        this.redis = redis;
        this.length = inbox.lease();
    }

    /** This process, as the one that holds. */
    String holder() {
        return holder;
    }

    boolean take(String key) {
        return Boolean.TRUE.equals(redis.opsForValue().setIfAbsent(key, holder, length));
    }

    boolean isFree(String key) {
        return !Boolean.TRUE.equals(redis.hasKey(key));
    }

    boolean renew(String key) {
        return run(RENEW, key, holder, String.valueOf(length.toMillis()));
    }

    /** Lets go at once; where Redis is out of reach the lease ends by itself. */
    void release(String key) {
        try {
            run(RELEASE, key, holder);
        } catch (DataAccessException unreachable) {
            log.debug("{} left to expire: {}", key, unreachable.getMessage());
        }
    }

    private boolean run(RedisScript<Boolean> script, String key, Object... arguments) {
        return Boolean.TRUE.equals(redis.execute(script, List.of(key), arguments));
    }
}
