package io.sidan.schedule;

import io.sidan.bot.reply.Staleness;
import io.sidan.core.ProcessRoles;
import io.sidan.core.ProcessRoles.ProcessRole;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks after the outbox every minute, in processes that have the role {@code bot}. */
@Component
class OutboxTick {

    private final Staleness staleness;
    private final boolean bot;

    OutboxTick(Staleness staleness, ProcessRoles roles) {
        this.staleness = staleness;
        this.bot = roles.include(ProcessRole.BOT);
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    @SchedulerLock(name = "outbox")
    void tick() {
        if (bot) {
            staleness.clear();
        }
    }
}
