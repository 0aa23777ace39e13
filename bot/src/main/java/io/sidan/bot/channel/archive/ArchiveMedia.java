package io.sidan.bot.channel.archive;

import io.sidan.bot.channel.archive.ReturnCode.Then;
import io.sidan.core.ProcessRoles;
import io.sidan.core.ProcessRoles.ProcessRole;
import io.sidan.core.media.MediaSource;
import io.sidan.core.media.MediaUnavailable;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/** Fetches what archived messages brought along, beside the reader, by a handle and a thread of its own. */
@Component
class ArchiveMedia implements MediaSource {

    private final Sources sources;
    private final boolean on;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(new CustomizableThreadFactory("archive-media-"));
    private ArchiveSource source;

    ArchiveMedia(Sources sources, ArchiveProperties archive) {
        this.sources = sources;
        this.on = archive.isOn();
    }

    @Override
    public String channel() {
        return ArchiveStore.CHANNEL;
    }

    @Override
    public boolean runsIn(ProcessRoles roles) {
        return on && roles.include(ProcessRole.ARCHIVE);
    }

    @Override
    public Part next(String reference, String resume) throws MediaUnavailable {
        try {
            MediaPart part = thread.submit(() -> part(reference, resume)).get();
            return new Part(part.bytes(), part.last() ? null : part.next());
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof ArchiveFault fault) {
                throw unavailable(fault);
            }
            throw new IllegalStateException("fetching failed", failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw MediaUnavailable.now("程序正在停止", stop);
        }
    }

    @PreDestroy
    void close() {
        thread.submit(() -> {
            if (source != null) {
                source.close();
            }
        });
        thread.shutdown();
    }

    private MediaPart part(String file, String index) throws ArchiveFault {
        if (source == null) {
            source = sources.open();
        }
        MediaPart part = source.part(file, index == null ? "" : index);
        if (!part.last() && (part.next().isEmpty() || part.next().equals(index))) {
            throw new ArchiveFault(ReturnCode.UNREADABLE, 0);
        }
        return part;
    }

    private static MediaUnavailable unavailable(ArchiveFault fault) {
        return fault.code().then() == Then.GIVE_UP
                ? MediaUnavailable.forGood(fault.getMessage())
                : MediaUnavailable.now(fault.getMessage(), fault);
    }
}
