package io.sidan.core.media;

import io.sidan.core.media.MediaSource.Part;
import io.sidan.core.media.Shelving.Shelved;
import io.sidan.core.privacy.ChunkSeal;
import io.sidan.core.privacy.Seal;
import io.sidan.core.privacy.UnreadableSeal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Brings one attachment: its parts into a sealed file, and that, once it is whole and right, into the store. */
@Component
class Carrier {

    private final AttachmentMapper attachments;
    private final Shelving shelving;
    private final MediaFolder folder;
    private final MediaProperties media;
    private final Seal seal;
    private final ChunkSeal chunks;
    private final Clock clock;

    Carrier(
            AttachmentMapper attachments,
            Shelving shelving,
            MediaFolder folder,
            MediaProperties media,
            Seal seal,
            ChunkSeal chunks,
            Clock clock) {
        this.attachments = attachments;
        this.shelving = shelving;
        this.folder = folder;
        this.media = media;
        this.seal = seal;
        this.chunks = chunks;
        this.clock = clock;
    }

    void bring(Awaited awaited, String holder, MediaSource source) throws MediaUnavailable {
        String reference = seal.open(awaited.reference());
        Path file = folder.part(awaited.id());
        try {
            requireFits(awaited.kind(), awaited.bytes() == null ? 0 : awaited.bytes());
            collect(awaited, holder, source, reference, file);
            Shelved shelved = shelving.prepare(awaited.kind(), checked(awaited, holder, file), file);
            shelving.keep(shelved, () -> point(awaited.id(), holder, shelved.media()));
            source.release(reference);
        } catch (Unfit unfit) {
            throw MediaUnavailable.forGood(unfit.getMessage());
        } catch (IOException failure) {
            throw Disk.isFull(failure) ? new NoRoom(failure) : new UncheckedIOException(failure);
        }
    }

    /** What was put together of it so far is of no use. */
    void clear(Awaited awaited) {
        if (!attachments.isAwaited(awaited.id())) {
            folder.delete(folder.part(awaited.id()));
        }
    }

    private void point(long id, String holder, Media media) {
        if (attachments.store(id, holder, media.hash()) != 1) {
            throw new LeaseLost(id);
        }
    }

    private void collect(Awaited awaited, String holder, MediaSource source, String reference, Path file)
            throws IOException, MediaUnavailable {
        boolean goesOn = awaited.fetched() > 0 && Files.exists(file);
        String resume = goesOn ? seal.open(awaited.resumeAt()) : null;
        long fetched = goesOn ? awaited.fetched() : 0;
        try (SealedWriter writer = goesOn ? goOn(awaited, holder, file) : SealedWriter.begin(file, chunks)) {
            do {
                Part part = source.next(reference, resume);
                fetched += part.bytes().length;
                requireFits(awaited.kind(), fetched);
                folder.requireRoom(part.bytes().length);
                writer.write(part.bytes());
                resume = part.resume();
                remember(awaited.id(), holder, resume, fetched);
            } while (resume != null);
            writer.finish();
        }
    }

    private SealedWriter goOn(Awaited awaited, String holder, Path file) throws IOException {
        try {
            return SealedWriter.resume(file, chunks, awaited.fetched());
        } catch (IOException broken) {
            attachments.restart(awaited.id(), holder);
            throw broken;
        }
    }

    /** The last part is not recorded: what is not stored yet when the process ends is asked for again. */
    private void remember(long id, String holder, String resume, long fetched) {
        if (resume != null
                && attachments.advance(
                                id,
                                holder,
                                seal.seal(resume),
                                fetched,
                                clock.instant().plus(media.lease()))
                        != 1) {
            throw new LeaseLost(id);
        }
    }

    private Content checked(Awaited awaited, String holder, Path file) throws IOException, MediaUnavailable {
        Content content = read(awaited, holder, file);
        boolean asTold = awaited.bytes() == null || awaited.bytes() == content.bytes();
        if (!asTold || !content.is(awaited.md5())) {
            attachments.restart(awaited.id(), holder);
            throw MediaUnavailable.now("取到的内容和对方说的对不上", null);
        }
        if (content.bytes() == 0) {
            throw MediaUnavailable.forGood("对方给的" + awaited.kind().label() + "是空的");
        }
        return content;
    }

    private Content read(Awaited awaited, String holder, Path file) throws IOException {
        try (InputStream whole = new SealedReader(file, chunks)) {
            return Content.of(whole);
        } catch (UnreadableSeal broken) {
            attachments.restart(awaited.id(), holder);
            throw broken;
        }
    }

    private void requireFits(MediaKind kind, long bytes) throws MediaUnavailable {
        if (bytes > media.most(kind).toBytes()) {
            throw MediaUnavailable.forGood(
                    kind.label() + "超过 " + media.most(kind).toMegabytes() + " MB，没有取");
        }
    }
}
