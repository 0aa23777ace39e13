package io.sidan.schedule;

import io.sidan.bot.intake.aid.SecondOpinion;
import io.sidan.core.ProcessRoles;
import io.sidan.core.ProcessRoles.ProcessRole;
import io.sidan.core.media.Recognition;
import io.sidan.core.media.Recognizer;
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

/** Asks the machines that help, each in a thread of its own: none holds up another, nor anything that must go on. */
@Component
class Aides implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Aides.class);

    private final Recognition recognition;
    private final List<Recognizer> recognizers;
    private final SecondOpinion opinion;
    private final Duration every;
    private final boolean bot;
    private ScheduledExecutorService threads;

    Aides(
            Recognition recognition,
            List<Recognizer> recognizers,
            SecondOpinion opinion,
            ProcessRoles roles,
            @Value("${sidan.aid.every}") Duration every) {
        this.recognition = recognition;
        this.recognizers = recognizers;
        this.opinion = opinion;
        this.every = every;
        this.bot = roles.include(ProcessRole.BOT);
    }

    @Override
    public void start() {
        if (bot) {
            threads = Executors.newScheduledThreadPool(recognizers.size() + 1, new CustomizableThreadFactory("aid-"));
            recognizers.forEach(recognizer -> repeat(() -> read(recognizer)));
            repeat(opinion::round);
        }
    }

    /** What is under way is asked for again after the next start. */
    @Override
    public void stop() {
        threads.shutdownNow();
        threads = null;
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }

    private void read(Recognizer recognizer) {
        if (recognizer.isReady()) {
            recognition.round(recognizer);
        }
    }

    private void repeat(Runnable round) {
        threads.scheduleWithFixedDelay(
                () -> {
                    try {
                        round.run();
                    } catch (RuntimeException failure) {
                        log.warn("a machine that helps rests after a failure: {}", failure.toString());
                    }
                },
                every.toMillis(),
                every.toMillis(),
                TimeUnit.MILLISECONDS);
    }
}
