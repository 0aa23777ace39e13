package io.sidan.core.message;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface JudgmentMapper {

    String PROPOSED = " o.kind IN ('REPORT', 'SENSITIVE')";
    String LEFT_ALONE = " o.kind IN ('CHATTER', 'NOTICE', 'QUESTION')";

    record Judged(long id, OutcomeKind kind) {}

    record Unmarked(String externalId, Instant sentAt, OutcomeKind kind, Integer number, byte[] words, String why) {}

    @Select("""
            SELECT m.id, o.kind FROM message m JOIN outcome o ON o.message_id = m.id
            WHERE m.group_id = #{group} AND m.external_id = #{message} ORDER BY m.id LIMIT 1
            """)
    Judged find(@Param("group") long group, @Param("message") String message);

    @Insert("""
            INSERT INTO judgment (message_id, group_id, proposal, correct, judged_by, judged_at)
            VALUES (#{message}, #{group}, #{proposal}, #{correct}, #{by}, #{at})
            ON DUPLICATE KEY UPDATE correct = VALUES(correct), judged_by = VALUES(judged_by),
                judged_at = VALUES(judged_at)
            """)
    void mark(
            @Param("message") long message,
            @Param("group") long group,
            @Param("proposal") boolean proposal,
            @Param("correct") boolean correct,
            @Param("by") String by,
            @Param("at") Instant at);

    @Select("SELECT COUNT(CASE WHEN " + PROPOSED + " THEN 1 END) AS proposals,"
            + " COUNT(CASE WHEN " + PROPOSED + " AND j.proposal THEN 1 END) AS proposals_marked,"
            + " COUNT(CASE WHEN " + PROPOSED + " AND j.proposal AND j.correct THEN 1 END) AS proposals_right,"
            + " COUNT(CASE WHEN " + LEFT_ALONE + " THEN 1 END) AS left_alone,"
            + " COUNT(CASE WHEN " + LEFT_ALONE + " AND NOT j.proposal THEN 1 END) AS left_alone_marked,"
            + " COUNT(CASE WHEN " + LEFT_ALONE + " AND NOT j.proposal AND NOT j.correct THEN 1 END) AS missed"
            + " FROM outcome o LEFT JOIN judgment j ON j.message_id = o.message_id WHERE o.group_id = #{group}")
    Trial trial(long group);

    String UNMARKED = """
            SELECT m.external_id, m.sent_at, o.kind, o.number, m.words, o.why
            FROM outcome o JOIN message m ON m.id = o.message_id
            LEFT JOIN judgment j ON j.message_id = o.message_id
            WHERE o.group_id = #{group} AND j.message_id IS NULL AND m.words IS NOT NULL AND""";

    @Select(UNMARKED + PROPOSED + " ORDER BY m.id LIMIT #{limit}")
    List<Unmarked> proposals(@Param("group") long group, @Param("limit") int limit);

    /** In an order that nobody chose, and that stays while people mark. */
    @Select(UNMARKED + LEFT_ALONE + " ORDER BY MD5(m.id) LIMIT #{limit}")
    List<Unmarked> sample(@Param("group") long group, @Param("limit") int limit);
}
