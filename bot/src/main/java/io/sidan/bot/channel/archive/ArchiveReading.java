package io.sidan.bot.channel.archive;

import io.github.bucket4j.TimeMeter;
import io.sidan.bot.inbox.Cursors;
import io.sidan.core.ProcessRoles;
import io.sidan.core.ProcessRoles.ProcessRole;
import java.security.Provider;
import java.time.Duration;
import org.conscrypt.Conscrypt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the reader in processes that have the role {@code archive}, where the archive is set up. */
@Component
class ArchiveReading implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ArchiveReading.class);
    private static final Duration LAST_HAUL = Duration.ofSeconds(20);

    private final Sources sources;
    private final ArchiveProperties archive;
    private final boolean on;
    private final Cursors cursors;
    private final ArchiveStore store;
    private final ArchiveState state;
    private final ArchiveBell bell;
    private final Gaps gaps;
    private final UnopenedEnvelopes unopened;
    private ArchiveReader reader;
    private Thread thread;
    private KeyOpeners openers;

    ArchiveReading(
            Sources sources,
            ArchiveProperties archive,
            ProcessRoles roles,
            Cursors cursors,
            ArchiveStore store,
            ArchiveState state,
            ArchiveBell bell,
            Gaps gaps,
            UnopenedEnvelopes unopened) {
        this.sources = sources;
        this.archive = archive;
        this.on = archive.isOn() && roles.include(ProcessRole.ARCHIVE);
        this.cursors = cursors;
        this.store = store;
        this.state = state;
        this.bell = bell;
        this.gaps = gaps;
        this.unopened = unopened;
    }

    @Override
    public void start() {
        if (!on) {
            return;
        }
        Provider provider = Conscrypt.newProvider();
        KeyRing ring = new KeyRing(archive.keys(), provider);
        openers = new KeyOpeners(ring.keys(), provider, archive.openers());
        Workshop workshop =
                new Workshop(ring, openers, new PullRate(TimeMeter.SYSTEM_NANOTIME), store, state, gaps, unopened);
        reader = new ArchiveReader(
                cursors, state, bell, archive, reading -> new Session(reading, sources.open(), workshop, archive));
        thread = new Thread(reader, "archive");
        thread.start();
    }

    /** Lets the haul under way be stored; what is not is pulled again. */
    @Override
    public void stop() {
        reader.stop();
        try {
            thread.join(LAST_HAUL.toMillis());
            if (thread.isAlive()) {
                log.warn("the archive's reader did not end within {}", LAST_HAUL);
                thread.interrupt();
            }
        } catch (InterruptedException hurry) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
        openers.close();
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
