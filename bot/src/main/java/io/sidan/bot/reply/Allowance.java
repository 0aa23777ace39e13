package io.sidan.bot.reply;

import java.time.Duration;
import java.time.Instant;

/**
 * A token bucket: so many messages at once, and one more each time so long has passed. In any stretch of {@code t} it
 * lets through at most {@code burst + t / every}.
 *
 * @param bucket names it among those of the channel
 * @param since what was sent before is not counted against it
 */
public record Allowance(String bucket, int burst, Duration every, Instant since) {

    public Allowance(String bucket, int burst, Duration every) {
        this(bucket, burst, every, Instant.EPOCH);
    }

    /** How long an empty bucket takes to be full again. */
    Duration window() {
        return every.multipliedBy(burst);
    }
}
