package io.sidan.bot.reply;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What a chat is to bear and a channel allows: token buckets in Redis that all processes share. A bucket that Redis has
 * lost is filled by what the outbox says was sent, and while Redis is away the outbox alone decides.
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

    /** A chat by one channel; null: by all of them. */
    record Line(String chat, String channel) {

        String bucket(Allowance allowance) {
            return chat + (channel == null ? "" : "/" + channel + "/" + allowance.bucket());
        }
    }

    /** One allowance of a line. */
    record Share(Line line, Allowance allowance) {}

    /** Takes one message's share of all of them or of none; answers how long to wait where there is none. */
    Optional<Duration> take(List<Share> shares) {
        Instant now = clock.instant();
        if (now.isBefore(awayUntil.get())) {
            return byOutbox(shares, now);
        }
        try {
            return byBuckets(shares, now);
        } catch (RuntimeException unreachable) {
            log.warn("budgets are kept by the outbox alone for {}: {}", AWAY, unreachable.toString());
            awayUntil.set(now.plus(AWAY));
            return byOutbox(shares, now);
        }
    }

    private Optional<Duration> byBuckets(List<Share> shares, Instant now) {
        for (int each = 0; each < shares.size(); each++) {
            ConsumptionProbe probe = bucket(shares.get(each), now).tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                shares.subList(0, each).forEach(taken -> bucket(taken, now).addTokens(1));
                return Optional.of(roundedUp(probe.getNanosToWaitForRefill()));
            }
        }
        return Optional.empty();
    }

    private Bucket bucket(Share share, Instant now) {
        return buckets.of(share.line().bucket(share.allowance()), () -> configuration(share, now));
    }

    /** A millisecond too early would find the bucket empty again. */
    private static Duration roundedUp(long nanos) {
        return Duration.ofNanos(nanos).plusMillis(1);
    }

    private BucketConfiguration configuration(Share share, Instant now) {
        int left = Math.max(0, share.allowance().burst() - sent(share, now));
        return BucketConfiguration.builder()
                .addLimit(bandwidth -> bandwidth
                        .capacity(share.allowance().burst())
                        .refillIntervally(1, share.allowance().every())
                        .initialTokens(left))
                .build();
    }

    /** Stricter than the buckets: no more than the burst within the time that it takes to refill. */
    private Optional<Duration> byOutbox(List<Share> shares, Instant now) {
        return shares.stream()
                .filter(share -> sent(share, now) >= share.allowance().burst())
                .map(share -> share.allowance().every())
                .max(Duration::compareTo);
    }

    private int sent(Share share, Instant now) {
        Instant refilled = now.minus(share.allowance().window());
        Instant since = share.allowance().since();
        return rows.sentSince(share.line().chat(), share.line().channel(), refilled.isAfter(since) ? refilled : since);
    }
}
