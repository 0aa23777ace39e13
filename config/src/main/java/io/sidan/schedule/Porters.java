package io.sidan.schedule;

import io.sidan.core.ProcessRoles;
import io.sidan.core.media.Fetching;
import io.sidan.core.media.MediaSource;
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

/** Fetches what messages brought along, a thread for each channel: a slow one holds up no other. */
@Component
class Porters implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Porters.class);

    private final Fetching fetching;
    private final List<MediaSource> sources;
    private final Duration every;
    private ScheduledExecutorService threads;

    Porters(
            Fetching fetching,
            List<MediaSource> sources,
            ProcessRoles roles,
            @Value("${sidan.media.every}") Duration every) {
        this.fetching = fetching;
        this.sources = sources.stream().filter(source -> source.runsIn(roles)).toList();
        this.every = every;
    }

    @Override
    public void start() {
        if (sources.isEmpty()) {
            return;
        }
        threads = Executors.newScheduledThreadPool(sources.size(), new CustomizableThreadFactory("media-"));
        sources.forEach(source -> threads.scheduleWithFixedDelay(
                () -> round(source), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** What is under way may be dropped: it goes on behind its last part. */
    @Override
    public void stop() {
        threads.shutdownNow();
        threads = null;
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }

    private void round(MediaSource source) {
        try {
            fetching.round(source);
        } catch (RuntimeException failure) {
            log.warn("fetching media of {} rests after a failure: {}", source.channel(), failure.toString());
        }
    }
}
