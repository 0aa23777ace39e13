package io.sidan.core.review;

import io.sidan.core.suggestion.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ReviewMapper {

    /** A drawing about to be kept; the store gives it its id. */
    final class Draw {

        private Long id;
        private final long township;
        private final LocalDate day;
        private final long through;
        private final Instant at;

        Draw(long township, LocalDate day, long through, Instant at) {
            this.township = township;
            this.day = day;
            this.through = through;
            this.at = at;
        }

        long id() {
            return id;
        }
    }

    /** Sealed words are so many bytes longer; two letters are the least that can tell of anything. */
    String LEFT_ALONE = """
            FROM message m JOIN outcome o ON o.message_id = m.id JOIN chat_group g ON g.id = m.group_id
            WHERE m.township_id = #{township} AND m.seq > #{from} AND m.seq <= #{to}
                AND o.kind IN ('CHATTER', 'NOTICE', 'QUESTION') AND o.decided_by IS NULL AND o.suggestion_id IS NULL
                AND m.type IN ('TEXT', 'VOICE') AND OCTET_LENGTH(m.words) >= 35 AND g.code NOT LIKE '@%'
            """;

    String STRATUM = "CASE WHEN o.confidence < 0.75 THEN 'NEAR' WHEN o.confidence < 0.85 THEN 'MIDDLE' ELSE 'FAR' END";

    @Select("""
            SELECT t.id FROM township t
            WHERE NOT EXISTS (SELECT 1 FROM review_draw d WHERE d.township_id = t.id AND d.day = #{day})
            """)
    List<Long> townshipsWithout(LocalDate day);

    @Select("SELECT id FROM township WHERE #{home} IS NULL OR #{home} IN (id, sample_of)")
    List<Long> townshipsOf(Long home);

    @Select("SELECT COALESCE(MAX(through_seq), 0) FROM review_draw WHERE township_id = #{township}")
    long through(long township);

    /** The last message before that moment. */
    @Select("""
            SELECT COALESCE(MAX(seq), 0) FROM message WHERE township_id = #{township} AND received_at < #{moment}
            """)
    long before(@Param("township") long township, @Param("moment") Instant moment);

    /** The last message that has been understood. */
    @Select("""
            SELECT m.seq FROM message m JOIN outcome o ON o.message_id = m.id WHERE m.township_id = #{township}
            ORDER BY m.seq DESC LIMIT 1
            """)
    Long last(long township);

    @Insert("""
            INSERT INTO review_draw (township_id, day, through_seq, drawn_at)
            VALUES (#{township}, #{day}, #{through}, #{at})
            """)
    @Options(useGeneratedKeys = true, keyProperty = "id")
    void insertDraw(Draw draw);

    @Insert("INSERT INTO review_population (draw_id, group_id, stratum, messages) SELECT #{draw}, m.group_id, "
            + STRATUM + " AS stratum, COUNT(*) " + LEFT_ALONE + " GROUP BY m.group_id, stratum")
    int count(
            @Param("draw") long draw, @Param("township") long township, @Param("from") long from, @Param("to") long to);

    /** By lot: in an order that nobody chose, the same for everybody who asks. */
    @Insert("INSERT INTO review (message_id, draw_id, township_id, group_id, stratum)"
            + " SELECT m.id, #{draw}, m.township_id, m.group_id, #{stratum} " + LEFT_ALONE + " AND " + STRATUM
            + " = #{stratum} ORDER BY MD5(CONCAT(#{draw}, ':', m.id)) LIMIT #{most}")
    int sample(
            @Param("draw") long draw,
            @Param("township") long township,
            @Param("from") long from,
            @Param("to") long to,
            @Param("stratum") String stratum,
            @Param("most") int most);

    @Update("""
            UPDATE review SET missed = #{missed}, marked_by = #{by.code}, marked_name = #{by.name}, marked_at = #{at}
            WHERE message_id = #{message} AND missed IS NULL AND township_id IN (
                SELECT id FROM township WHERE #{by.township} IS NULL OR #{by.township} IN (id, sample_of))
            """)
    int mark(
            @Param("message") long message,
            @Param("missed") boolean missed,
            @Param("by") Actor by,
            @Param("at") Instant at);

    @Select("SELECT missed FROM review WHERE message_id = #{message}")
    Boolean missed(long message);

    @Update("""
            UPDATE review SET missed = NULL, marked_by = NULL, marked_name = NULL, marked_at = NULL
            WHERE message_id = #{message} AND marked_by = #{by.code}
            """)
    int unmark(@Param("message") long message, @Param("by") Actor by);
}
