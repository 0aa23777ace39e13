package io.sidan.schedule;

import io.sidan.bot.alarm.AlarmBoard;
import io.sidan.core.ProcessRoles;
import io.sidan.core.ProcessRoles.ProcessRole;
import java.time.Clock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Rings alarms, day and night, in processes that have the role {@code bot}. */
@Component
class AlarmTick {

    private final AlarmBoard board;
    private final Clock clock;
    private final boolean bot;

    AlarmTick(AlarmBoard board, Clock clock, ProcessRoles roles) {
        this.board = board;
        this.clock = clock;
        this.bot = roles.include(ProcessRole.BOT);
    }

    @Scheduled(fixedDelayString = "${sidan.alarm.every}", initialDelayString = "${sidan.alarm.every}")
    @SchedulerLock(name = "alarm")
    void tick() {
        if (bot) {
            board.ring(clock.instant());
        }
    }
}
