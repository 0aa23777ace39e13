package io.sidan.schedule;

import io.sidan.core.ProcessRoles;
import io.sidan.core.ProcessRoles.ProcessRole;
import io.sidan.core.media.Sweeping;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes pictures and voice that nothing points at any more, in processes that have the role {@code bot}. */
@Component
class MediaTick {

    private final Sweeping sweeping;
    private final boolean bot;

    MediaTick(Sweeping sweeping, ProcessRoles roles) {
        this.sweeping = sweeping;
        this.bot = roles.include(ProcessRole.BOT);
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    @SchedulerLock(name = "media")
    void loose() {
        if (bot) {
            sweeping.loose();
        }
    }

    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT1H")
    @SchedulerLock(name = "media-files")
    void files() {
        if (bot) {
            sweeping.files();
        }
    }
}
