package io.sidan.bot.reply;

import io.sidan.core.calendar.WorkingDays;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** The quiet hours of the night, in China. */
@Component
class Hours {

    private final LocalTime from;
    private final LocalTime until;

    Hours(ReplyProperties reply) {
        this.from = reply.quietFrom();
        this.until = reply.quietUntil();
    }

    boolean areQuiet(Instant moment) {
        LocalTime time = moment.atZone(WorkingDays.CHINA).toLocalTime();
        return from.isAfter(until)
                ? !time.isBefore(from) || time.isBefore(until)
                : !time.isBefore(from) && time.isBefore(until);
    }

    /** This moment, or where it is quiet the end of the quiet hours. */
    Instant speaking(Instant moment) {
        if (!areQuiet(moment)) {
            return moment;
        }
        ZonedDateTime here = moment.atZone(WorkingDays.CHINA);
        ZonedDateTime morning = here.with(until);
        return (morning.isAfter(here) ? morning : morning.plusDays(1)).toInstant();
    }
}
