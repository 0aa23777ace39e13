package io.sidan.core.duty;

import io.sidan.core.media.Attachment;
import io.sidan.core.media.Attachments;
import io.sidan.core.media.Kept;
import io.sidan.core.media.Uploads;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Photos of the congress's work: uploaded first, then shown with what they are of. */
@Repository
public class DutyPhotos {

    private static final int MOST = 9;

    private final DutyPhotoMapper rows;
    private final Uploads uploads;
    private final Attachments attachments;
    private final Kept kept;

    DutyPhotos(DutyPhotoMapper rows, Uploads uploads, Attachments attachments, Kept kept) {
        this.rows = rows;
        this.uploads = uploads;
        this.attachments = attachments;
        this.kept = kept;
    }

    /** What a photo may be of. */
    public enum Subject {
        RECORD,
        STEP,
        RECEPTION,
        FINDING
    }

    /** @param ref id of what it is of */
    public record Photo(long id, long ref) {}

    /**
     * Adds photos that this person has uploaded, in the transaction of what they are of.
     *
     * @param evidence as the upload named them
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Subject subject, long ref, List<String> evidence, Actor actor) {
        int position = rows.count(subject, ref);
        if (position + evidence.size() > MOST) {
            throw Refusal.incomplete("photos", "照片最多 " + MOST + " 张");
        }
        for (String name : evidence) {
            rows.add(actor.township(), subject, ref, position++, own(name, actor));
        }
    }

    /** Those of several at once, in their order. */
    @Transactional(readOnly = true)
    public List<Photo> of(Subject subject, List<Long> refs) {
        return refs.isEmpty() ? List.of() : rows.of(subject, refs);
    }

    /** The bytes of one of the township's photos; a deputy's own records' alone to a deputy. */
    @Transactional(readOnly = true)
    public Kept.Bytes open(long photo, Actor actor) {
        return kept.of(stored(photo, actor));
    }

    @Transactional(readOnly = true)
    public byte[] thumbnail(long photo, Actor actor) {
        return kept.thumbnail(stored(photo, actor)).orElseThrow(() -> Refusal.missing("这张照片没有缩略图"));
    }

    private Attachment stored(long photo, Actor actor) {
        String deputy = actor.role() == Role.DEPUTY ? actor.code() : null;
        Long attachment = rows.attachment(actor.township(), photo, deputy);
        return attachments
                .find(attachment == null ? 0 : attachment)
                .filter(Attachment::isStored)
                .orElseThrow(() -> Refusal.missing("没有这张照片"));
    }

    private long own(String evidence, Actor actor) {
        return Uploads.photo(evidence)
                .flatMap(hash -> uploads.find(hash, actor.township(), actor.uploader()))
                .orElseThrow(() -> Refusal.incomplete("photos", "照片没有传上来，或放得太久已经清掉：请重新传一次"));
    }

    @Mapper
    interface DutyPhotoMapper {

        @Select("SELECT COUNT(*) FROM duty_photo WHERE subject = #{subject} AND ref = #{ref}")
        int count(@Param("subject") Subject subject, @Param("ref") long ref);

        @Insert("""
                INSERT IGNORE INTO duty_photo (township_id, subject, ref, position, attachment_id)
                VALUES (#{township}, #{subject}, #{ref}, #{position}, #{attachment})
                """)
        int add(
                @Param("township") long township,
                @Param("subject") Subject subject,
                @Param("ref") long ref,
                @Param("position") int position,
                @Param("attachment") long attachment);

        @Select("""
                <script>
                SELECT id, ref FROM duty_photo WHERE subject = #{subject} AND ref IN
                    <foreach collection="refs" item="ref" open="(" separator="," close=")">#{ref}</foreach>
                ORDER BY ref, position
                </script>
                """)
        List<Photo> of(@Param("subject") Subject subject, @Param("refs") List<Long> refs);

        /** @param deputy of whose records it must be; null: of anybody's */
        @Select("""
                SELECT attachment_id FROM duty_photo p WHERE p.township_id = #{township} AND p.id = #{photo}
                    AND (#{deputy} IS NULL OR p.subject = 'RECORD' AND EXISTS (
                        SELECT 1 FROM duty_record_deputy d WHERE d.record_id = p.ref AND d.deputy = #{deputy}))
                """)
        Long attachment(@Param("township") Long township, @Param("photo") long photo, @Param("deputy") String deputy);
    }
}
