package io.sidan.bot.channel.kf;

import io.sidan.bot.channel.wecom.Door;
import io.sidan.bot.channel.wecom.Wecom;
import io.sidan.bot.channel.wecom.WecomEvent;
import io.sidan.core.ProcessRoles;
import io.sidan.core.ProcessRoles.ProcessRole;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/** Looks every second for accounts that rang, in processes that have the role {@code bot}, if there is a secret for them. */
@Component
class KfLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(KfLoop.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration DISCOVERY = Duration.ofHours(1);
    private static final Duration LAST_PAGE = Duration.ofSeconds(15);

    private final KfReader reader;
    private final KfAccounts accounts;
    private final boolean on;
    private ScheduledExecutorService thread;

    KfLoop(KfReader reader, KfAccounts accounts, Wecom wecom, ProcessRoles roles) {
        this.reader = reader;
        this.accounts = accounts;
        this.on = wecom.isOpen(Door.KF) && roles.include(ProcessRole.BOT);
    }

    @EventListener
    void follow(WecomEvent event) {
        if (event.is("kf_msg_or_event") && !event.field("OpenKfId").isEmpty()) {
            accounts.ring(event.field("OpenKfId"), event.field("Token"));
        }
    }

    @Override
    public void start() {
        if (on) {
            thread = Executors.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("kf-"));
            every(DISCOVERY, reader::discover);
            every(EVERY, reader::round);
        }
    }

    @Override
    public void stop() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(LAST_PAGE.toSeconds(), TimeUnit.SECONDS)) {
                log.warn("a page of 微信客服 was not stored within {}", LAST_PAGE);
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

    private void every(Duration pause, Runnable work) {
        thread.scheduleWithFixedDelay(
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException failure) {
                        log.warn("微信客服 rests after a failure: {}", failure.toString());
                    }
                },
                0,
                pause.toMillis(),
                TimeUnit.MILLISECONDS);
    }
}
