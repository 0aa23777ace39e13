package io.sidan.bot.channel.archive;

import io.sidan.bot.channel.wecom.Door;
import io.sidan.bot.channel.wecom.Wecom;
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

/** Asks every few hours who agreed to the archive. */
@Component
class AgreementLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(AgreementLoop.class);
    private static final Duration EVERY = Duration.ofHours(3);
    private static final Duration FIRST = Duration.ofMinutes(1);

    private final AgreementRound round;
    private final boolean on;
    private ScheduledExecutorService thread;

    AgreementLoop(AgreementRound round, Wecom wecom, ProcessRoles roles) {
        this.round = round;
        this.on = wecom.isOpen(Door.ARCHIVE) && roles.include(ProcessRole.BOT);
    }

    @Override
    public void start() {
        if (on) {
            thread = Executors.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("agreements-"));
            thread.scheduleWithFixedDelay(this::attempt, FIRST.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void stop() {
        thread.shutdownNow();
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void attempt() {
        try {
            round.ask();
        } catch (RuntimeException failure) {
            log.warn("who agreed to the archive is asked later: {}", failure.toString());
        }
    }
}
