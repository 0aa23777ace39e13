package io.sidan.schedule;

import io.sidan.core.ProcessRoles;
import io.sidan.core.ProcessRoles.ProcessRole;
import io.sidan.core.clock.Clocks;
import java.time.Clock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets the clocks of cases ring, in processes that have the role {@code bot}. */
@Component
class ClockTick {

    private final Clocks clocks;
    private final Clock clock;
    private final boolean bot;

    ClockTick(Clocks clocks, Clock clock, ProcessRoles roles) {
        this.clocks = clocks;
        this.clock = clock;
        this.bot = roles.include(ProcessRole.BOT);
    }

    @Scheduled(fixedDelayString = "${sidan.clock.every}", initialDelayString = "${sidan.clock.every}")
    @SchedulerLock(name = "clock")
    void tick() {
        if (bot) {
            clocks.ring(clock.instant());
        }
    }
}
