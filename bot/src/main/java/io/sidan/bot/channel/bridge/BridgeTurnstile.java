package io.sidan.bot.channel.bridge;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Keeps whoever knocks from taking this process over: no more bodies in memory at once than these, and no more requests
 * than a gateway of a township has, signed or not.
 */
@Component
class BridgeTurnstile {

    static final int A_MINUTE = 30_000;

    static final int BODIES = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore bodies = new Semaphore(BODIES);
    private final Duration patience;
    private final Bucket requests;

    BridgeTurnstile() {
        this(PATIENCE, TimeMeter.SYSTEM_NANOTIME);
    }

    BridgeTurnstile(Duration patience, TimeMeter time) {
        this.patience = patience;
        requests = Bucket.builder()
                .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    /** Whether one more may come in, now or after a short wait; who came in leaves again. */
    boolean enter() {
        try {
            return requests.tryConsume(1) && bodies.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void leave() {
        bodies.release();
    }
}
