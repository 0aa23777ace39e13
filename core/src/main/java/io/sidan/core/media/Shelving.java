package io.sidan.core.media;

import io.sidan.core.privacy.ChunkSeal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts whole files into the store, in the transaction that points at them. Pictures are drawn anew before: what is kept
 * of them is a JPEG without notes. What cannot be drawn but is no picture to begin with is kept as it came.
 */
@Component
class Shelving {

    private final MediaStore store;
    private final Pictures pictures;
    private final ChunkSeal seal;
    private final TransactionTemplate transaction;

    Shelving(MediaStore store, Pictures pictures, ChunkSeal seal, TransactionTemplate transaction) {
        this.store = store;
        this.pictures = pictures;
        this.seal = seal;
        this.transaction = transaction;
    }

    /** Something that is to be kept: its file is written. */
    record Shelved(Media media, byte[] thumbnail, Path file) {}

    /**
     * What is kept of a sealed file.
     *
     * @throws Unfit of a picture that is too large or damaged
     */
    Shelved prepare(MediaKind kind, Content content, Path file) throws IOException {
        if (kind != MediaKind.IMAGE || !Decoding.isDrawable(content.format())) {
            return new Shelved(new Media(content.hash(), content.format(), content.bytes(), null, null), null, file);
        }
        try (InputStream whole = new SealedReader(file, seal)) {
            return write(pictures.redraw(whole.readAllBytes()), file);
        }
    }

    /** Writes the picture to this place, sealed. */
    Shelved write(Picture picture, Path file) throws IOException {
        try (SealedWriter writer = SealedWriter.begin(file, seal)) {
            writer.write(picture.jpeg());
            writer.finish();
        }
        Content content = Content.of(new ByteArrayInputStream(picture.jpeg()));
        Media media = new Media(content.hash(), content.format(), content.bytes(), picture.width(), picture.height());
        return new Shelved(media, picture.thumbnail(), file);
    }

    /** Keeps it, and lets the caller write what points at it in the same transaction. */
    void keep(Shelved shelved, Runnable pointing) {
        transaction.executeWithoutResult(status -> {
            store.keep(shelved.media(), shelved.thumbnail(), shelved.file());
            pointing.run();
        });
    }
}
