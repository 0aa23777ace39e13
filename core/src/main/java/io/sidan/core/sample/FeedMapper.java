package io.sidan.core.sample;

import io.sidan.core.message.OutcomeKind;
import io.sidan.core.sample.Feed.Stepped;
import io.sidan.core.sample.Feed.Told;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface FeedMapper {

    record Row(
            long seq,
            String externalId,
            String chat,
            String sender,
            byte[] senderName,
            Instant sentAt,
            OutcomeKind kind,
            int revision,
            String categoryName,
            String place,
            boolean confidential,
            double confidence,
            String why,
            Instant decidedAt,
            String number,
            Integer shortNumber,
            String title,
            boolean opened) {}

    record Moment(Instant sentAt, Instant receivedAt) {}

    @Select("""
            SELECT sent_at, received_at FROM message
            WHERE township_id = #{township} AND received_at <= #{really} ORDER BY seq DESC LIMIT 1
            """)
    Moment before(@Param("township") long township, @Param("really") Instant really);

    String ROWS = """
            SELECT m.seq, m.external_id, g.code AS chat, m.sender, m.sender_name, m.sent_at, o.kind, o.revision,
                c.name AS category_name, o.place, o.confidential, o.confidence, o.why, o.decided_at, s.number,
                s.short_number, s.title, COALESCE(s.reporter = m.sender AND s.opened_at = m.sent_at, FALSE) AS opened
            FROM message m
            JOIN outcome o ON o.message_id = m.id
            JOIN chat_group g ON g.id = m.group_id
            LEFT JOIN suggestion s ON s.id = o.suggestion_id
            LEFT JOIN category c ON c.code = o.category
            WHERE m.township_id = #{township}
            """;

    @Select(ROWS + " AND m.seq > #{seq} ORDER BY m.seq LIMIT #{limit}")
    List<Row> understood(@Param("township") long township, @Param("seq") long seq, @Param("limit") int limit);

    @Select(ROWS + " AND o.revision > 0 AND o.decided_at > #{after} ORDER BY o.decided_at, m.seq LIMIT #{limit}")
    List<Row> revised(@Param("township") long township, @Param("after") Instant after, @Param("limit") int limit);

    @Select("""
            SELECT COALESCE(i.number, s.number) AS number, COALESCE(i.short_number, s.short_number) AS short_number,
                COALESCE(i.state, s.state) AS state
            FROM message m JOIN outcome o ON o.message_id = m.id JOIN suggestion s ON s.id = o.suggestion_id
            LEFT JOIN suggestion i ON i.id = s.merged_into
            WHERE m.township_id = #{township} AND m.external_id = #{message}
            """)
    Told told(@Param("township") long township, @Param("message") String message);

    @Select("""
            SELECT t.seq, t.at, t.move, t.role, t.actor_name AS actor, t.channel, t.from_state AS `from`,
                t.to_state AS `to`, s.number, s.short_number, s.title
            FROM step t JOIN suggestion s ON s.id = t.suggestion_id
            WHERE t.township_id = #{township} AND t.seq > #{seq} AND (t.move IS NULL OR t.move <> 'NOTE' OR t.role <> 'BOT')
            ORDER BY t.seq LIMIT #{limit}
            """)
    List<Stepped> stepped(@Param("township") long township, @Param("seq") long seq, @Param("limit") int limit);
}
