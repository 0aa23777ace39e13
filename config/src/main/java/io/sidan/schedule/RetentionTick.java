package io.sidan.schedule;

import io.sidan.core.ProcessRoles;
import io.sidan.core.ProcessRoles.ProcessRole;
import io.sidan.core.retention.Retention;
import java.time.Clock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears words whose time is over, in processes that have the role {@code bot}. */
@Component
class RetentionTick {

    private static final Logger log = LoggerFactory.getLogger(RetentionTick.class);

    private final Retention retention;
    private final Clock clock;
    private final boolean bot;

    RetentionTick(Retention retention, Clock clock, ProcessRoles roles) {
        this.retention = retention;
        this.clock = clock;
        this.bot = roles.include(ProcessRole.BOT);
    }

    @Scheduled(fixedDelayString = "${sidan.retention.every}", initialDelayString = "${sidan.retention.every}")
    @SchedulerLock(name = "retention")
    void tick() {
        if (!bot) {
            return;
        }
        int cleared = retention.clear(clock.instant());
        if (cleared > 0) {
            log.info("the time of {} messages was over: their words are cleared", cleared);
        }
    }
}
