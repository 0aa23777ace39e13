package io.sidan.core.triage;

import io.sidan.core.media.Attachment;
import io.sidan.core.media.Attachments;
import io.sidan.core.media.Kept;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Pictures and voice of a message that waits for a person and has no case yet, for those whose it is to triage. */
@Repository
@Transactional(readOnly = true)
public class ItemMedia {

    private final TriageSearch triage;
    private final Attachments attachments;
    private final Kept kept;

    ItemMedia(TriageSearch triage, Attachments attachments, Kept kept) {
        this.triage = triage;
        this.attachments = attachments;
        this.kept = kept;
    }

    public Kept.Bytes open(Ref message, long attachment, Actor actor) {
        return kept.of(stored(message, attachment, actor));
    }

    /** A small JPEG of one of its pictures. */
    public byte[] thumbnail(Ref message, long attachment, Actor actor) {
        return kept.thumbnail(stored(message, attachment, actor)).orElseThrow(() -> Refusal.missing("这个附件没有缩略图"));
    }

    private Attachment stored(Ref message, long attachment, Actor actor) {
        ChatSearch.requireStaff(actor);
        if (message.isCase()) {
            throw Refusal.missing("没有这条消息，或不归您分拣");
        }
        return attachments.ofMessages(List.of(triage.row(message, actor).ref())).stream()
                .filter(one -> one.id() == attachment && one.isStored())
                .findFirst()
                .orElseThrow(() -> Refusal.missing("这个附件还没有取来，或没有取到"));
    }
}
