package io.sidan.core.triage;

import io.sidan.core.message.MessageType;
import io.sidan.core.message.OutcomeKind;
import io.sidan.core.suggestion.State;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ChatMapper {

    record Row(
            long id,
            String sender,
            byte[] senderName,
            Instant sentAt,
            MessageType type,
            byte[] words,
            OutcomeKind kind,
            Long suggestionId,
            String number,
            boolean confidential,
            int revision,
            String decidedName) {}

    /** Where the talk is looked at: the message itself, of a case the one that told it first. */
    record Anchor(long groupId, long seq, Instant sentAt, Long suggestionId) {}

    @Select("""
            SELECT m.group_id, m.seq, m.sent_at, o.suggestion_id FROM outcome o JOIN message m ON m.id = o.message_id
            WHERE o.suggestion_id = #{suggestion} ORDER BY o.kind IN ('REPORT', 'SENSITIVE', 'UNSURE') DESC, m.sent_at, m.id LIMIT 1
            """)
    Anchor ofCase(long suggestion);

    @Select("SELECT group_id, seq, sent_at, NULL AS suggestion_id FROM message WHERE id = #{message}")
    Anchor ofMessage(long message);

    /** So many before it and after it, and all that belong to its case. */
    @Select("""
            SELECT m.id, m.sender, m.sender_name, m.sent_at, m.type, m.words, o.kind, o.suggestion_id, s.number,
                o.confidential OR o.kind = 'SENSITIVE' OR COALESCE(s.confidential, FALSE) AS confidential, o.revision,
                o.decided_name
            FROM (
                (SELECT id FROM message WHERE group_id = #{n.groupId} AND seq <= #{n.seq} ORDER BY seq DESC LIMIT #{most})
                UNION
                (SELECT id FROM message WHERE group_id = #{n.groupId} AND seq > #{n.seq} ORDER BY seq LIMIT #{most})
                UNION
                (SELECT message_id FROM outcome WHERE suggestion_id IN (
                    SELECT id FROM suggestion WHERE id = #{n.suggestionId} OR merged_into = #{n.suggestionId}))
            ) near
            JOIN message m ON m.id = near.id
            JOIN outcome o ON o.message_id = m.id
            LEFT JOIN suggestion s ON s.id = o.suggestion_id
            ORDER BY m.sent_at, m.id
            """)
    List<Row> around(@Param("n") Anchor anchor, @Param("most") int most);

    @Select("""
            SELECT m.id, m.township_id, m.group_id, g.code AS group_code, g.district, m.sender, m.sent_at, m.type,
                m.words, m.silent, o.kind, o.suggestion_id, s.number AS case_number, o.number, o.category, o.urgency,
                o.place, o.households, o.persons, o.confidential, o.confidence, o.why, o.revision, o.decided_by,
                o.decided_name, o.decided_at
            FROM message m JOIN outcome o ON o.message_id = m.id JOIN chat_group g ON g.id = m.group_id
            LEFT JOIN suggestion s ON s.id = o.suggestion_id
            WHERE m.id = #{id}
            """)
    Spoken spoken(long id);

    @Select("""
            SELECT kind, confidence, why FROM outcome_revision
            WHERE message_id = #{message} AND decided_by IS NULL ORDER BY revision DESC LIMIT 1
            """)
    Machine machine(long message);

    /** What the machine had decided. */
    record Machine(OutcomeKind kind, double confidence, String why) {}

    @Select("SELECT state FROM suggestion WHERE id = #{suggestion}")
    State state(long suggestion);

    @Select("SELECT merged_into FROM suggestion WHERE id = #{suggestion}")
    Long mergedInto(long suggestion);

    /** The first message that told the case. */
    @Select("""
            SELECT MIN(m.id) FROM outcome o JOIN message m ON m.id = o.message_id
            WHERE o.suggestion_id = #{suggestion} AND o.kind IN ('REPORT', 'SENSITIVE', 'UNSURE')
            """)
    Long firstTold(long suggestion);

    @Select("SELECT id, number, short_number, reporter, township_id FROM suggestion WHERE number = #{number}")
    Target target(String number);

    record Target(long id, String number, int shortNumber, String reporter, long townshipId) {}
}
