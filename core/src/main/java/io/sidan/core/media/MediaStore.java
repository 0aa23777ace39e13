package io.sidan.core.media;

import io.sidan.core.privacy.ChunkSeal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The kept bytes: a row, and a sealed file under the hash. Both come and go while the row is locked, so that a file is
 * deleted only when nothing points at it, and never one that just came.
 */
@Repository
class MediaStore {

    private static final byte[] THUMBNAIL = {'t'};
    private static final int BATCH = 500;

    private final MediaMapper rows;
    private final MediaFolder folder;
    private final ChunkSeal seal;
    private final Clock clock;

    MediaStore(MediaMapper rows, MediaFolder folder, ChunkSeal seal, Clock clock) {
        this.rows = rows;
        this.folder = folder;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Keeps a sealed file in the transaction that points at it. The file is moved even where the same content is there:
     * that one may be about to go.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Media media, byte[] thumbnail, Path file) {
        byte[] sealed = thumbnail == null ? null : seal.seal(thumbnail, 0, thumbnail.length, THUMBNAIL);
        rows.keep(media, sealed, clock.instant());
        try {
            folder.keep(file, media.hash());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Media> find(byte[] hash) {
        return Optional.ofNullable(rows.find(hash));
    }

    InputStream open(byte[] hash) throws IOException {
        return new SealedReader(folder.of(hash), seal);
    }

    Optional<byte[]> thumbnail(byte[] hash) {
        return Optional.ofNullable(rows.thumbnail(hash)).map(small -> seal.open(small.thumbnail(), THUMBNAIL));
    }

    List<byte[]> loose() {
        return rows.loose(BATCH);
    }

    /** Deletes it if nothing points at it any more; answers whether it did. */
    @Transactional
    public boolean drop(byte[] hash) {
        if (!Boolean.TRUE.equals(rows.lock(hash))) {
            return false;
        }
        if (rows.isAttached(hash)) {
            rows.hold(hash);
            return false;
        }
        folder.delete(folder.of(hash));
        return rows.delete(hash) == 1;
    }
}
