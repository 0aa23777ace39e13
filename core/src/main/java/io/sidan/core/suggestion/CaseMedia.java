package io.sidan.core.suggestion;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.sidan.core.media.Attachment;
import io.sidan.core.media.AttachmentState;
import io.sidan.core.media.Attachments;
import io.sidan.core.media.Kept;
import io.sidan.core.media.MediaKind;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.AccessLog.What;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Pictures and voice of a case, for whoever may read it; of a confidential case every opening is logged. */
@Repository
public class CaseMedia {

    private final CaseMediaMapper shown;
    private final Attachments attachments;
    private final Sights sights;
    private final AccessLog log;
    private final Kept kept;

    CaseMedia(CaseMediaMapper shown, Attachments attachments, Sights sights, AccessLog log, Kept kept) {
        this.shown = shown;
        this.attachments = attachments;
        this.sights = sights;
        this.log = log;
        this.kept = kept;
    }

    /**
     * One picture, voice or paper as a screen shows it.
     *
     * @param failure why it is not there, in words, or null
     * @param type by its first bytes, such as {@code image/jpeg}; null until it is stored
     * @param found what a machine read or heard in it, masked; empty where there is nothing
     * @param drawn a picture that a browser may show, and that has a thumbnail
     * @param playable voice that browsers play; WeChat's AMR and SILK are none
     */
    public record Enclosed(
            long id,
            MediaKind kind,
            AttachmentState state,
            String stateLabel,
            String failure,
            String type,
            boolean drawn,
            boolean playable,
            Long bytes,
            String found) {

        static Enclosed of(Attachment attachment, String found) {
            return new Enclosed(
                    attachment.id(),
                    attachment.kind(),
                    attachment.state(),
                    attachment.state().label(),
                    attachment.failure(),
                    attachment.format() == null ? null : attachment.format().type(),
                    attachment.width() != null,
                    attachment.format() != null && attachment.format().isPlayable(),
                    attachment.bytes(),
                    found);
        }
    }

    /** The bytes of one of the case's attachments. */
    @Transactional
    public Kept.Bytes open(String number, long attachment, Actor actor) {
        Sight sight = sights.seen(number, actor);
        Attachment stored = stored(sight, attachment, actor);
        if (sight.confidential()) {
            log.keep(What.READ, sight, actor, "打开" + stored.kind().label());
        }
        return kept.of(stored);
    }

    /** A small JPEG of one of its pictures; that the case was opened is logged already. */
    @Transactional
    public byte[] thumbnail(String number, long attachment, Actor actor) {
        return kept.thumbnail(stored(sights.seen(number, actor), attachment, actor))
                .orElseThrow(() -> Refusal.missing("这个附件没有缩略图"));
    }

    /** One that was given up is fetched once more. */
    @Transactional
    public void retry(String number, long attachment, Actor actor) {
        requireShown(sights.seen(number, actor), attachment, actor);
        if (!attachments.retry(attachment)) {
            throw Refusal.notNow("这个附件不用再取，或者取不了了");
        }
    }

    /** What messages brought along, by their ids; whoever asks has seen to it that they may be shown. */
    public Map<Long, List<Enclosed>> ofMessages(Collection<Long> messages) {
        return attachments.ofMessages(messages).stream()
                .collect(groupingBy(Attachment::messageId, mapping(this::enclosed, toList())));
    }

    /** By the place of the step in the ledger. */
    Map<Long, List<Enclosed>> ofSteps(long suggestion) {
        Map<Long, Attachment> found = attachments.of(shown.exhibited(suggestion));
        return shown.exhibits(suggestion).stream()
                .filter(exhibit -> found.containsKey(exhibit.attachmentId()))
                .collect(groupingBy(
                        CaseMediaMapper.Exhibit::ledgerSeq,
                        mapping(exhibit -> enclosed(found.get(exhibit.attachmentId())), toList())));
    }

    private Enclosed enclosed(Attachment attachment) {
        return Enclosed.of(attachment, kept.found(attachment));
    }

    private Attachment stored(Sight sight, long attachment, Actor actor) {
        requireShown(sight, attachment, actor);
        return attachments
                .find(attachment)
                .filter(Attachment::isStored)
                .orElseThrow(() -> Refusal.missing("这个附件还没有取来，或没有取到"));
    }

    private void requireShown(Sight sight, long attachment, Actor actor) {
        if (!sight.reads() || !shown.isOf(sight.id(), attachment, actor, !actor.is(Role.RESIDENT))) {
            throw sights.refused(sight, actor, Refusal.missing("没有这个附件，或您不能看"));
        }
    }
}
