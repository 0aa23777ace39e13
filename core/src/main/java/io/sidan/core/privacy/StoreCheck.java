package io.sidan.core.privacy;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Refuses to start on a store that this program would damage: one that cuts times to seconds. */
@Component
class StoreCheck implements SmartInitializingSingleton {

    private final JdbcTemplate jdbc;

    StoreCheck(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        requireMilliseconds();
    }

    /** MariaDB 10.11 makes the driver believe it is an old MySQL unless it announces a later version. */
    private void requireMilliseconds() {
        Timestamp precise = Timestamp.from(Instant.ofEpochMilli(1_789));
        String kept = jdbc.queryForObject("SELECT CAST(? AS CHAR)", String.class, precise);
        if (!kept.contains(".789")) {
            throw new UnusableStore("这个数据库会把时间截到整秒。若是 MariaDB 10.11，请在它的配置里加 version=5.7.19-10.11-MariaDB 后重启");
        }
    }
}
