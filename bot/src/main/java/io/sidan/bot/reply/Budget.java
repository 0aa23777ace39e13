package io.sidan.bot.reply;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.sidan.bot.reply.ReplyProperties.Limit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What a chat is to bear: a token bucket in Redis that all processes share. A bucket that Redis has lost is filled by
 * what the outbox says was sent, and while Redis is away the outbox alone decides.
 */
@Component
class Budget {

    private static final Logger log = LoggerFactory.getLogger(Budget.class);

    /** So long Redis is not asked again after it did not answer. */
    private static final Duration AWAY = Duration.ofSeconds(10);

    private final Buckets buckets;
    private final SendingMapper rows;
    private final Clock clock;
    private final AtomicReference<Instant> awayUntil = new AtomicReference<>(Instant.MIN);

    Budget(Buckets buckets, SendingMapper rows, Clock clock) {
        this.buckets = buckets;
        this.rows = rows;
        this.clock = clock;
    }

    /** Takes one message's share; answers how long to wait where there is none. */
    Optional<Duration> take(String chat, Limit limit) {
        Instant now = clock.instant();
        if (now.isBefore(awayUntil.get())) {
            return byOutbox(chat, limit, now);
        }
        try {
            return byBucket(chat, limit, now);
        } catch (RuntimeException unreachable) {
            log.warn("budgets are kept by the outbox alone for {}: {}", AWAY, unreachable.toString());
            awayUntil.set(now.plus(AWAY));
            return byOutbox(chat, limit, now);
        }
    }

    private Optional<Duration> byBucket(String chat, Limit limit, Instant now) {
        Bucket bucket = buckets.of(chat, () -> configuration(chat, limit, now));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(roundedUp(probe.getNanosToWaitForRefill()));
    }

    /** A millisecond too early would find the bucket empty again. */
    private static Duration roundedUp(long nanos) {
        return Duration.ofNanos(nanos).plusMillis(1);
    }

    private BucketConfiguration configuration(String chat, Limit limit, Instant now) {
        int left = Math.max(0, limit.burst() - rows.sentSince(chat, now.minus(limit.window())));
        return BucketConfiguration.builder()
                .addLimit(bandwidth -> bandwidth
                        .capacity(limit.burst())
                        .refillIntervally(1, limit.every())
                        .initialTokens(left))
                .build();
    }

    /** Stricter than the bucket: no more than the burst within the time that it takes to refill. */
    private Optional<Duration> byOutbox(String chat, Limit limit, Instant now) {
        return rows.sentSince(chat, now.minus(limit.window())) < limit.burst()
                ? Optional.empty()
                : Optional.of(limit.every());
    }
}
