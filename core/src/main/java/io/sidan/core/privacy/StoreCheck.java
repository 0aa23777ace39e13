package io.sidan.core.privacy;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Refuses to start on a store that this program would damage: sealed with another key, or cutting times to seconds. */
@Component
class StoreCheck implements SmartInitializingSingleton {

    private final JdbcTemplate jdbc;
    private final Seal seal;
    private final Clock clock;

    StoreCheck(JdbcTemplate jdbc, Seal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        requireMilliseconds();
        requireSameKey();
    }

    /** MariaDB 10.11 makes the driver believe it is an old MySQL unless it announces a later version. */
    private void requireMilliseconds() {
        Timestamp precise = Timestamp.from(Instant.ofEpochMilli(1_789));
        String kept = jdbc.queryForObject("SELECT CAST(? AS CHAR)", String.class, precise);
        if (!kept.contains(".789")) {
            throw new UnusableStore("这个数据库会把时间截到整秒。若是 MariaDB 10.11，请在它的配置里加 version=5.7.19-10.11-MariaDB 后重启");
        }
    }

    private void requireSameKey() {
        byte[] own = seal.fingerprint();
        jdbc.update(
                "INSERT IGNORE INTO sealing_key (id, fingerprint, since) VALUES (1, ?, ?)",
                own,
                Timestamp.from(clock.instant()));
        if (!Arrays.equals(own, jdbc.queryForObject("SELECT fingerprint FROM sealing_key", byte[].class))) {
            throw new UnusableStore("密封密钥不是这个库原来的那一把，居民的话会打不开。请找回原来的 sealing.key" + "（或 SIDAN_PRIVACY_SEALING_KEY）再启动");
        }
    }
}
