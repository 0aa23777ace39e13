package io.sidan.schedule;

import io.sidan.backup.BackupFailed;
import io.sidan.backup.DailyBackups;
import io.sidan.core.ProcessRoles;
import io.sidan.core.ProcessRoles.ProcessRole;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes the daily backup once it is time, in processes that have the role {@code admin}. */
@Component
class BackupTick {

    private static final Logger log = LoggerFactory.getLogger(BackupTick.class);

    private final DailyBackups backups;
    private final boolean admin;

    BackupTick(DailyBackups backups, ProcessRoles roles) {
        this.backups = backups;
        this.admin = roles.include(ProcessRole.ADMIN);
    }

    @Scheduled(fixedDelayString = "${sidan.backup.every}")
    @SchedulerLock(name = "backup", lockAtMostFor = "3h")
    void tick() {
        if (!admin) {
            return;
        }
        try {
            backups.makeDue();
        } catch (BackupFailed failed) {
            log.error(failed.getMessage(), failed);
        }
    }
}
