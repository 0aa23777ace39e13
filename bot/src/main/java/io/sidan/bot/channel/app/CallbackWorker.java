package io.sidan.bot.channel.app;

import io.sidan.bot.channel.wecom.WecomProperties;
import io.sidan.core.ProcessRoles;
import io.sidan.core.ProcessRoles.ProcessRole;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/** Works on the callbacks kept, in processes that have the role {@code bot}; the others leave theirs to those. */
@Component
class CallbackWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(CallbackWorker.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration FORGETTING = Duration.ofMinutes(10);
    private static final Duration LAST_ONE = Duration.ofSeconds(10);

    private final Callbacks callbacks;
    private final CallbackWork work;
    private final boolean on;
    private ScheduledExecutorService thread;

    CallbackWorker(Callbacks callbacks, CallbackWork work, WecomProperties settings, ProcessRoles roles) {
        this.callbacks = callbacks;
        this.work = work;
        this.on = settings.takesCallbacks() && roles.include(ProcessRole.BOT);
    }

    @Override
    public void start() {
        if (on) {
            thread = Executors.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("callback-"));
            thread.scheduleWithFixedDelay(this::drain, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
            thread.scheduleWithFixedDelay(callbacks::forget, 1, FORGETTING.toMinutes(), TimeUnit.MINUTES);
        }
    }

    /** One has come: it need not wait for the next look. */
    void wake() {
        ScheduledExecutorService running = thread;
        if (running != null && !running.isShutdown()) {
            running.execute(this::drain);
        }
    }

    @Override
    public void stop() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(LAST_ONE.toSeconds(), TimeUnit.SECONDS)) {
                log.warn("a callback was not done within {}", LAST_ONE);
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void drain() {
        try {
            while (!Thread.currentThread().isInterrupted() && callbacks.next(work::on)) {
                // until there is none left
            }
        } catch (RuntimeException failure) {
            log.warn("callback {} is put off: {}", putOff(), failure.toString());
        }
    }

    private Long putOff() {
        try {
            return callbacks.putOff();
        } catch (RuntimeException unreachable) {
            return null; // the next look tries again
        }
    }
}
