package io.sidan.bot.channel.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BridgeTurnstileTest {

    private final AtomicLong nanos = new AtomicLong();
    private final BridgeTurnstile turnstile = new BridgeTurnstile(Duration.ZERO, new TimeMeter() {

        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void letsNoMoreInThanAGatewayNeeds() {
        for (int i = 0; i < BridgeTurnstile.A_MINUTE; i++) {
            assertThat(turnstile.enter()).isTrue();
            turnstile.leave();
        }
        assertThat(turnstile.enter()).isFalse();
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThat(turnstile.enter()).as("a second later").isTrue();
    }

    @Test
    void holdsFewBodiesAtOnce() {
        for (int i = 0; i < BridgeTurnstile.BODIES; i++) {
            assertThat(turnstile.enter()).isTrue();
        }
        assertThat(turnstile.enter()).isFalse();
        turnstile.leave();
        assertThat(turnstile.enter()).isTrue();
    }
}
