package io.sidan.bot.reply;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** When something may be said: at once, by day, or in a group together with what else there is to say. */
@Component
class Pacing {

    private final OutboxMapper rows;
    private final Hours hours;
    private final Clock clock;
    private final Duration digest;

    Pacing(OutboxMapper rows, Hours hours, Clock clock, ReplyProperties reply) {
        this.rows = rows;
        this.hours = hours;
        this.clock = clock;
        this.digest = reply.digest();
    }

    record Time(Instant notBefore, boolean atOnce) {}

    /** Who just wrote in private is awake; a group is answered without waiting for a digest, but not at night. */
    Time answering(Route route) {
        Instant now = clock.instant();
        return route.isPrivate() ? new Time(now, true) : new Time(hours.speaking(now), false);
    }

    Time telling(Route route, Pace pace) {
        Instant now = clock.instant();
        if (pace != Pace.BY_DAY) {
            return new Time(now, true);
        }
        return new Time(hours.speaking(route.isPrivate() ? now : next(route.chat(), now)), false);
    }

    /** With the group's next message, if one is to go out within the time of a digest anyway. */
    private Instant next(String chat, Instant now) {
        Instant alone = now.plus(digest);
        Instant waiting = rows.nextOf(chat, now);
        return waiting != null && waiting.isBefore(alone) ? waiting : alone;
    }
}
