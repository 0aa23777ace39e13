package io.sidan.schedule;

import io.sidan.bot.reply.Sending;
import io.sidan.core.ProcessRoles;
import io.sidan.core.ProcessRoles.ProcessRole;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what the bot has to say, in every process that has the role {@code bot}, in a thread of its own: a slow channel
 * holds up no clock and no alarm.
 */
@Component
class Postman implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final Duration LAST_MESSAGE = Duration.ofSeconds(20);

    private final Sending sending;
    private final Duration every;
    private final boolean bot;
    private ScheduledExecutorService thread;

    Postman(Sending sending, ProcessRoles roles, @Value("${sidan.reply.every}") Duration every) {
        this.sending = sending;
        this.every = every;
        this.bot = roles.include(ProcessRole.BOT);
    }

    @Override
    public void start() {
        if (bot) {
            thread = Executors.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("outbox-"));
            thread.scheduleWithFixedDelay(this::round, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Lets the message under way be settled, so that it is not in doubt. */
    @Override
    public void stop() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LAST_MESSAGE.toSeconds(), TimeUnit.SECONDS)) {
                log.warn("a message was not settled within {}", LAST_MESSAGE);
                thread.shutdownNow();
            }
        } catch (InterruptedException hurry) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void round() {
        try {
            sending.round();
        } catch (RuntimeException failure) {
            log.warn("the outbox rests after a failure: {}", failure.toString());
        }
    }
}
