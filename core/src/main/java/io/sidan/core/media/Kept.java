package io.sidan.core.media;

import io.sidan.core.privacy.Masking;
import io.sidan.core.privacy.Seal;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.core.io.AbstractResource;
import org.springframework.stereotype.Component;

/** Opens what is kept, for whoever may see it. */
@Component
public class Kept {

    private final MediaStore store;
    private final Seal seal;

    Kept(MediaStore store, Seal seal) {
        this.store = store;
        this.seal = seal;
    }

    /** The bytes of a stored attachment; opened anew, and unsealed, each time they are read. */
    public Bytes of(Attachment attachment) {
        return new Bytes(attachment, store);
    }

    /** What a machine read or heard in it, masked; empty where it found nothing, or was not asked. */
    public String found(Attachment attachment) {
        return Masking.mask(seal.open(attachment.words()));
    }

    /** A small JPEG of a stored picture; nothing of what is none. */
    public Optional<byte[]> thumbnail(Attachment attachment) {
        return store.thumbnail(attachment.hash());
    }

    /** Bytes with their length and format. */
    public static final class Bytes extends AbstractResource {

        private final Attachment attachment;
        private final MediaStore store;

        private Bytes(Attachment attachment, MediaStore store) {
            this.attachment = attachment;
            this.store = store;
        }

        /** Drawn by this program: safe to be shown by a browser. */
        public boolean isDrawn() {
            return attachment.width() != null;
        }

        public Format format() {
            return attachment.format();
        }

        @Override
        public String getDescription() {
            return "attachment " + attachment.id();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return store.open(attachment.hash());
        }

        @Override
        public long contentLength() {
            return attachment.bytes();
        }
    }
}
