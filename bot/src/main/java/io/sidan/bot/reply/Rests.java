package io.sidan.bot.reply;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/**
 * The rests that channels take which are at their limit: each twice as long as the one before, and up to half as long
 * again, so that processes do not come back together.
 */
@Component
class Rests {

    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final int MOST_DOUBLINGS = 5;

    private final Map<String, Rest> byChannel = new ConcurrentHashMap<>();
    private final Clock clock;
    private final RandomGenerator chance = RandomGenerator.getDefault();

    Rests(Clock clock) {
        this.clock = clock;
    }

    private record Rest(int number, Instant until) {}

    boolean areOver(String channel) {
        Rest rest = byChannel.get(channel);
        return rest == null || !rest.until().isAfter(clock.instant());
    }

    void heed(String channel, SendFailed failure) {
        if (failure.kind() == SendFailed.Kind.BUSY) {
            byChannel.merge(channel, rest(0), (last, first) -> rest(Math.min(last.number() + 1, MOST_DOUBLINGS)));
        }
    }

    /** The channel works again. */
    void forget(String channel) {
        byChannel.remove(channel);
    }

    private Rest rest(int number) {
        Duration wait = FIRST.multipliedBy(1L << number);
        return new Rest(number, clock.instant().plus(wait).plusMillis(chance.nextLong(wait.toMillis() / 2 + 1)));
    }
}
