package io.sidan.core.review;

import io.sidan.core.learning.ExampleSearch;
import io.sidan.core.message.OutcomeKind;
import io.sidan.core.privacy.Masking;
import io.sidan.core.privacy.Seal;
import io.sidan.core.suggestion.Actor;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was drawn to be looked through, as long as its words still exist. */
@Repository
public class ReviewSearch {

    private static final int SHOWN = 100;

    private final ReviewSearchMapper reviews;
    private final Seal seal;

    ReviewSearch(ReviewSearchMapper reviews, Seal seal) {
        this.reviews = reviews;
        this.seal = seal;
    }

    /**
     * One message to be looked at.
     *
     * @param key to be sent back with the mark
     * @param outcome what the machine made of it
     * @param text masked
     * @param until when its words will be cleared
     */
    public record Drawn(
            String key,
            Instant at,
            String group,
            OutcomeKind outcome,
            Stratum stratum,
            String why,
            String text,
            Instant until,
            boolean simulated) {}

    /**
     * @param waiting messages that nobody has looked at yet
     * @param marked looked at in the last seven days
     * @param missed reports found among them
     */
    public record Page(List<Drawn> items, long waiting, long marked, long missed) {}

    record Counts(long waiting, long marked, long missed) {}

    /** Those the machine doubted most first; within one doubt in the order of the lot. */
    @Transactional(readOnly = true)
    public Page list(Actor actor, Instant weekAgo) {
        ExampleSearch.requireStaff(actor);
        Counts counts = reviews.counts(actor, weekAgo);
        List<Drawn> items =
                reviews.waiting(actor, SHOWN).stream().map(this::drawn).toList();
        return new Page(items, counts.waiting(), counts.marked(), counts.missed());
    }

    private Drawn drawn(ReviewSearchMapper.Row row) {
        return new Drawn(
                "m" + row.id(),
                row.sentAt(),
                row.groupName(),
                row.kind(),
                row.stratum(),
                row.why(),
                Masking.mask(seal.open(row.words())),
                row.receivedAt().plus(Reviews.KEPT),
                row.simulated());
    }

    @Mapper
    interface ReviewSearchMapper {

        record Row(
                long id,
                Instant sentAt,
                Instant receivedAt,
                String groupName,
                OutcomeKind kind,
                Stratum stratum,
                String why,
                byte[] words,
                boolean simulated) {}

        String WAITING = """
                FROM review r JOIN township t ON t.id = r.township_id JOIN message m ON m.id = r.message_id
                JOIN outcome o ON o.message_id = m.id JOIN chat_group g ON g.id = r.group_id
                WHERE (#{a.township} IS NULL OR #{a.township} IN (t.id, t.sample_of))
                    AND r.missed IS NULL AND m.words IS NOT NULL
                    AND o.kind IN ('CHATTER', 'NOTICE', 'QUESTION') AND o.decided_by IS NULL
                """;

        @Select(
                "SELECT m.id, m.sent_at, m.received_at, g.name AS group_name, o.kind, r.stratum, o.why, m.words,"
                        + " t.sample_of IS NOT NULL AS simulated " + WAITING
                        + " ORDER BY FIELD(r.stratum, 'NEAR', 'MIDDLE', 'FAR'), MD5(CONCAT(r.draw_id, ':', m.id)) LIMIT #{most}")
        List<Row> waiting(@Param("a") Actor actor, @Param("most") int most);

        @Select("SELECT (SELECT COUNT(*) " + WAITING + """
                ) AS waiting, COUNT(*) AS marked, COALESCE(SUM(r.missed), 0) AS missed
                FROM review r JOIN township t ON t.id = r.township_id
                WHERE (#{a.township} IS NULL OR #{a.township} IN (t.id, t.sample_of))
                    AND r.missed IS NOT NULL AND r.marked_at >= #{since}
                """)
        Counts counts(@Param("a") Actor actor, @Param("since") Instant since);
    }
}
