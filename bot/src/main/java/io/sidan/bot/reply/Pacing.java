package io.sidan.bot.reply;

import io.sidan.core.calendar.WorkingDays;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When something may be said: at once, by day, or in a group together with what else there is to say. */
@Component
class Pacing {

    private final OutboxMapper rows;
    private final Hours hours;
    private final Senders senders;
    private final Clock clock;
    private final Duration digest;

    Pacing(OutboxMapper rows, Senders senders, Hours hours, Clock clock, ReplyProperties reply) {
        this.rows = rows;
        this.senders = senders;
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
        return new Time(
                hours.speaking(daily(route).orElseGet(() -> route.isPrivate() ? now : next(route.chat(), now))), false);
    }

    /** By another way than was thought: it has waited long enough. */
    Time again(Route route, boolean atOnce) {
        Instant now = clock.instant();
        return new Time(atOnce ? now : hours.speaking(daily(route).orElse(now)), atOnce);
    }

    /** When this channel next says something that has time. */
    Instant nextOf(ReplySender sender) {
        return hours.speaking(sender.daily().map(this::next).orElse(clock.instant()));
    }

    /** When the channel next says all it has to say to a group. */
    private Optional<Instant> daily(Route route) {
        return senders.of(route.channel()).flatMap(ReplySender::daily).map(this::next);
    }

    private Instant next(LocalTime time) {
        ZonedDateTime here = clock.instant().atZone(WorkingDays.CHINA);
        ZonedDateTime today = here.with(time);
        return (today.isBefore(here) ? today.plusDays(1) : today).toInstant();
    }

    /** With the group's next message, if one is to go out within the time of a digest anyway. */
    private Instant next(String chat, Instant now) {
        Instant alone = now.plus(digest);
        Instant waiting = rows.nextOf(chat, now);
        return waiting != null && waiting.isBefore(alone) ? waiting : alone;
    }
}
