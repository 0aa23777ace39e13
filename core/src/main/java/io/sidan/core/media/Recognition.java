package io.sidan.core.media;

import io.sidan.core.privacy.Seal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Has machines read what messages brought along, behind everything else. What they find is kept sealed beside the
 * attachment and shown to staff as what a machine found; it decides nothing.
 */
@Service
public class Recognition {

    private static final Logger log = LoggerFactory.getLogger(Recognition.class);

    /** What came before is not read when reading is switched on. */
    private static final Duration RECENT = Duration.ofDays(1);

    private static final int TRIES = 3;
    private static final int BATCH = 5;
    private static final int LONGEST = 10_000;

    private final RecognitionMapper unread;
    private final AttachmentMapper attachments;
    private final Kept kept;
    private final Seal seal;
    private final MediaProperties media;
    private final Clock clock;

    Recognition(
            RecognitionMapper unread,
            AttachmentMapper attachments,
            Kept kept,
            Seal seal,
            MediaProperties media,
            Clock clock) {
        this.unread = unread;
        this.attachments = attachments;
        this.kept = kept;
        this.seal = seal;
        this.media = media;
        this.clock = clock;
    }

    /** Has the next few read; answers how many it turned to. */
    public int round(Recognizer recognizer) {
        int turned = 0;
        for (Unread next :
                unread.next(recognizer.kind(), TRIES, clock.instant().minus(RECENT), clock.instant(), BATCH)) {
            if (Thread.currentThread().isInterrupted() || !recognizer.isReady()) {
                break;
            }
            Instant again = clock.instant().plus(media.backoff().multipliedBy(1L << next.readTries()));
            if (unread.begin(next.id(), next.readTries(), again) == 1) {
                read(next, recognizer);
                turned++;
            }
        }
        return turned;
    }

    private void read(Unread next, Recognizer recognizer) {
        try {
            String words = recognizer.read(kept.of(attachments.find(next.id()))).strip();
            end(next.id(), words.substring(0, Math.min(words.length(), LONGEST)));
        } catch (MediaUnavailable unavailable) {
            log.warn("attachment {} could not be read: {}", next.id(), unavailable.getMessage());
            if (!unavailable.isRetryable()) {
                end(next.id(), "");
            }
        } catch (RuntimeException failure) {
            log.warn("reading attachment {} failed", next.id(), failure);
        }
    }

    /** One that was removed meanwhile takes no words. */
    private void end(long id, String words) {
        if (unread.end(id, seal.seal(words), clock.instant()) != 1) {
            log.debug("attachment {} is gone", id);
        }
    }

    record Unread(long id, int readTries) {}

    @Mapper
    interface RecognitionMapper {

        @Select("""
                SELECT id, read_tries FROM attachment
                WHERE kind = #{kind} AND state = 'STORED' AND read_at IS NULL AND next_at <= #{now}
                    AND message_id IS NOT NULL AND read_tries < #{tries} AND written_at >= #{since}
                ORDER BY next_at LIMIT #{limit}
                """)
        List<Unread> next(
                @Param("kind") MediaKind kind,
                @Param("tries") int tries,
                @Param("since") Instant since,
                @Param("now") Instant now,
                @Param("limit") int limit);

        @Update("""
                UPDATE attachment SET read_tries = read_tries + 1, next_at = #{again}
                WHERE id = #{id} AND read_tries = #{tries} AND read_at IS NULL
                """)
        int begin(@Param("id") long id, @Param("tries") int tries, @Param("again") Instant again);

        @Update("UPDATE attachment SET words = #{words}, read_at = #{at} WHERE id = #{id}")
        int end(@Param("id") long id, @Param("words") byte[] words, @Param("at") Instant at);
    }
}
