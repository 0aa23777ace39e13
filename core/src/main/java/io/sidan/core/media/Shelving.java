package io.sidan.core.media;

import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what was fetched into the store, and says so on its attachment, in one transaction. */
@Component
class Shelving {

    private final MediaStore store;
    private final AttachmentMapper attachments;

    Shelving(MediaStore store, AttachmentMapper attachments) {
        this.store = store;
        this.attachments = attachments;
    }

    @Transactional
    public void shelve(long id, String holder, MediaKind kind, Content content, Path file) {
        store.keep(new Media(content.hash(), content.format(), content.bytes(), null, null), null, file);
        if (attachments.store(id, holder, content.hash()) != 1) {
            throw new LeaseLost(id);
        }
    }
}
