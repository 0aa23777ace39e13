package io.sidan.schedule;

import io.sidan.bot.reply.Sending;
import io.sidan.core.ProcessRoles;
import io.sidan.core.ProcessRoles.ProcessRole;
import java.time.Duration;
import java.util.List;
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
 * Sends what the bot has to say, in every process that has the role {@code bot}, each channel in a thread of its own: a
 * slow one holds up no other, no clock and no alarm.
 */
@Component
class Postman implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final Duration LAST_MESSAGE = Duration.ofSeconds(20);

    private final Sending sending;
    private final Duration every;
    private final boolean bot;
    private ScheduledExecutorService threads;

    Postman(Sending sending, ProcessRoles roles, @Value("${sidan.reply.every}") Duration every) {
        this.sending = sending;
        this.every = every;
        this.bot = roles.include(ProcessRole.BOT);
    }

    @Override
    public void start() {
        if (bot) {
            List<String> channels = sending.channels();
            threads = Executors.newScheduledThreadPool(channels.size(), new CustomizableThreadFactory("outbox-"));
            channels.forEach(this::serve);
        }
    }

    private void serve(String channel) {
        threads.scheduleWithFixedDelay(() -> round(channel), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Lets the messages under way be settled, so that none is in doubt. */
    @Override
    public void stop() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(LAST_MESSAGE.toSeconds(), TimeUnit.SECONDS)) {
                log.warn("messages were not settled within {}", LAST_MESSAGE);
                threads.shutdownNow();
            }
        } catch (InterruptedException hurry) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
        threads = null;
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }

    private void round(String channel) {
        try {
            sending.round(channel);
        } catch (RuntimeException failure) {
            log.warn("the channel {} rests after a failure: {}", channel, failure.toString());
        }
    }
}
