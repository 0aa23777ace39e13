package io.sidan.bot.channel.contacts;

import io.sidan.core.calendar.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** How long nothing was heard of a group, by day: the night counts for nothing. */
@Component
class Silence {

    private static final int MOST_DAYS = 60;

    private final ContactsProperties day;

    Silence(ContactsProperties day) {
        this.day = day;
    }

    boolean isTooLong(Instant heard, Instant now) {
        return of(heard, now).compareTo(day.after()) >= 0;
    }

    /** The hours of daytime between two moments, of at most sixty days. */
    Duration of(Instant heard, Instant now) {
        Duration silent = Duration.ZERO;
        LocalDate last = LocalDate.ofInstant(now, WorkingDays.CHINA);
        LocalDate first = LocalDate.ofInstant(heard, WorkingDays.CHINA);
        LocalDate from = first.isBefore(last.minusDays(MOST_DAYS)) ? last.minusDays(MOST_DAYS) : first;
        for (LocalDate on = from; !on.isAfter(last); on = on.plusDays(1)) {
            Instant begin = later(
                    heard, ZonedDateTime.of(on, day.from(), WorkingDays.CHINA).toInstant());
            Instant end = earlier(
                    now, ZonedDateTime.of(on, day.until(), WorkingDays.CHINA).toInstant());
            silent = begin.isBefore(end) ? silent.plus(Duration.between(begin, end)) : silent;
        }
        return silent;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
