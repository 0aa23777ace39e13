package io.sidan.schedule;

import io.sidan.core.ProcessRoles;
import io.sidan.core.ProcessRoles.ProcessRole;
import io.sidan.core.review.Reviews;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Draws each day's talk to be looked through, in processes that have the role {@code bot}. */
@Component
class ReviewTick {

    private final Reviews reviews;
    private final boolean bot;

    ReviewTick(Reviews reviews, ProcessRoles roles) {
        this.reviews = reviews;
        this.bot = roles.include(ProcessRole.BOT);
    }

    @Scheduled(fixedDelayString = "${sidan.review.every}", initialDelayString = "${sidan.review.every}")
    @SchedulerLock(name = "review")
    void tick() {
        if (bot) {
            reviews.due().forEach(reviews::drawDaily);
        }
    }
}
