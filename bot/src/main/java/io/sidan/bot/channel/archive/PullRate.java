package io.sidan.bot.channel.archive;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** At most 600 pulls in any minute, as WeCom allows: a few at once, the others evenly. */
final class PullRate {

    static final int A_MINUTE = 600;

    private static final int AT_ONCE = 60;

    private final Bucket bucket;

    PullRate(TimeMeter time) {
        this.bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(A_MINUTE - AT_ONCE, Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    /** Waits for its turn. */
    void await() throws InterruptedException {
        bucket.asBlocking().consume(1);
    }

    boolean isFree() {
        return bucket.tryConsume(1);
    }
}
