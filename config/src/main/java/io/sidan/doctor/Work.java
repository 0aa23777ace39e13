package io.sidan.doctor;

import static io.sidan.core.part.Part.State.BAD;
import static io.sidan.core.part.Part.State.LOOK;
import static io.sidan.doctor.Surroundings.named;

import io.sidan.backup.DailyBackups;
import io.sidan.core.part.Part;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;

/** What should have been done by now: messages understood, replies sent, alarms answered, a backup made. */
@Configuration(proxyBeanMethods = false)
class Work {

    private static final Duration PROMPT = Duration.ofMinutes(5);
    private static final Duration BACK = Duration.ofDays(1);

    @Bean
    @Order(70)
    Examination messages(DataSource store, Clock clock) {
        return named("消息", () -> messages(new JdbcTemplate(store), clock.instant()));
    }

    @Bean
    @Order(72)
    Examination replies(DataSource store) {
        return named("送达", () -> replies(new JdbcTemplate(store)));
    }

    @Bean
    @Order(74)
    Examination alarms(DataSource store) {
        return named("紧急", () -> alarms(new JdbcTemplate(store)));
    }

    @Bean
    @Order(76)
    Examination backups(DailyBackups backups) {
        return named("备份", () -> backups.parts().get(0));
    }

    private static Part messages(JdbcTemplate store, Instant now) {
        long waiting = store.queryForObject(
                """
                SELECT COUNT(*) FROM message m LEFT JOIN outcome o ON o.message_id = m.id
                WHERE o.message_id IS NULL AND m.received_at BETWEEN ? AND ?
                """, Long.class, Timestamp.from(now.minus(BACK)), Timestamp.from(now.minus(PROMPT)));
        return waiting == 0
                ? Part.fine("消息", "5 分钟前收到的都判定了")
                : new Part("消息", BAD, waiting + " 条收到 5 分钟以上还没判定", "看有没有进程带角色 bot（sidan.roles）；有就重启它，消息不会丢");
    }

    private static Part replies(JdbcTemplate store) {
        long dead = store.queryForObject("SELECT COUNT(*) FROM outbox WHERE state IN ('DEAD', 'DOUBTFUL')", Long.class);
        return dead == 0
                ? Part.fine("送达", "没有发不出去的话")
                : new Part("送达", LOOK, dead + " 条没发出去或不知道到没到", "面板“送达”里看原因，改好后点重发");
    }

    private static Part alarms(JdbcTemplate store) {
        long ringing = store.queryForObject("SELECT COUNT(*) FROM alarm WHERE state = 'RINGING'", Long.class);
        return ringing == 0
                ? Part.fine("紧急", "没有没人应的")
                : new Part("紧急", BAD, ringing + " 件紧急的没人应", "现在就打电话给值班的人：面板“今日”最上面");
    }
}
