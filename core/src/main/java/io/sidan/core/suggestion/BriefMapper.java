package io.sidan.core.suggestion;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface BriefMapper {

    @Select("""
            SELECT s.id, s.township_id AS township, s.number, s.short_number, s.state, s.title,
                COALESCE(c.name, '其他') AS category, s.category AS category_code, s.urgency, s.place,
                s.chat_group AS `group`, s.district, s.reporter, s.confidential, s.silent,
                s.deputy, d.name AS deputy_name, s.declined, s.unit, u.name AS unit_name, s.due_at, s.answer_class, s.merged_into,
                s.version
            FROM suggestion s
            LEFT JOIN category c ON c.code = s.category
            LEFT JOIN deputy d ON d.township_id = s.township_id AND d.code = s.deputy
            LEFT JOIN unit u ON u.township_id = s.township_id AND u.code = s.unit
            WHERE s.id = #{id}
            """)
    Brief of(long id);

    @Select("""
            WITH RECURSIVE told (id) AS (
                SELECT id FROM suggestion WHERE id = #{id}
                UNION SELECT s.id FROM suggestion s JOIN told t ON s.merged_into = t.id)
            SELECT s.reporter AS person, s.chat_group AS `group` FROM told t JOIN suggestion s ON s.id = t.id
            UNION SELECT m.sender, g.code FROM told t JOIN outcome o ON o.suggestion_id = t.id
            JOIN message m ON m.id = o.message_id JOIN chat_group g ON g.id = m.group_id
            WHERE o.kind IN ('REPORT', 'SUPPORT')
            """)
    List<Teller> tellers(long id);

    @Select("SELECT suggestion_id FROM short_number WHERE township_id = #{township} AND number = #{number}")
    Long named(@Param("township") long township, @Param("number") int number);

    @Select("""
            SELECT id FROM suggestion WHERE township_id = #{a.township} AND reporter = #{a.code}
            ORDER BY opened_at DESC, id DESC LIMIT 10
            """)
    List<Long> toldBy(@Param("a") Actor actor);

    @Select("""
            SELECT m.suggestion_id FROM last_move m JOIN suggestion s ON s.id = m.suggestion_id
            WHERE m.actor = #{a.code} AND m.at >= #{since} AND m.role = #{a.role} AND s.township_id = #{a.township}
            ORDER BY m.at DESC, m.ledger_seq DESC LIMIT 1
            """)
    Long lastMoved(@Param("a") Actor actor, @Param("since") Instant since);
}
