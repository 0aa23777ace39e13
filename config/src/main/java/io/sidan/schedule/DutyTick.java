package io.sidan.schedule;

import io.sidan.core.ProcessRoles;
import io.sidan.core.ProcessRoles.ProcessRole;
import io.sidan.core.duty.reception.Reminders;
import io.sidan.core.duty.register.Register;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Plans reception days, reminds of them, and takes leavers off the roster, in processes with the role {@code bot}. */
@Component
class DutyTick {

    private final Reminders reminders;
    private final Register register;
    private final boolean bot;

    DutyTick(Reminders reminders, Register register, ProcessRoles roles) {
        this.reminders = reminders;
        this.register = register;
        this.bot = roles.include(ProcessRole.BOT);
    }

    @Scheduled(fixedDelayString = "${sidan.duty.every}", initialDelayString = "${sidan.duty.every}")
    @SchedulerLock(name = "duty")
    void tick() {
        if (bot) {
            register.retireLeavers();
            reminders.plan();
            reminders.remind();
        }
    }
}
