package io.sidan.core.triage;

import io.sidan.core.roster.Beat;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Scope;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface AlikeMapper {

    /** Of a case what its own messages are like, and whose messages are like it; a case merged stands for its master. */
    String PAIRS = """
            SELECT 'CASE' AS kind, f.suggestion_id AS ref, COALESCE(x.merged_into, x.id) AS other, a.percent
            FROM outcome f JOIN alike a ON a.message_id = f.message_id JOIN suggestion x ON x.id = a.suggestion_id
            WHERE f.suggestion_id IN (-1<foreach collection="cases" item="id">, #{id}</foreach>)
            UNION ALL
            SELECT 'CASE', a.suggestion_id, COALESCE(x.merged_into, x.id), a.percent
            FROM alike a JOIN outcome f ON f.message_id = a.message_id JOIN suggestion x ON x.id = f.suggestion_id
            WHERE a.suggestion_id IN (-1<foreach collection="cases" item="id">, #{id}</foreach>)
            UNION ALL
            SELECT 'MESSAGE', a.message_id, COALESCE(x.merged_into, x.id), a.percent
            FROM alike a JOIN suggestion x ON x.id = a.suggestion_id
            WHERE a.message_id IN (-1<foreach collection="messages" item="id">, #{id}</foreach>)
            """;

    /** Nobody has said that they are two matters. */
    String NOT_PARTED = """
             AND NOT EXISTS (SELECT 1 FROM example e JOIN outcome q ON q.message_id = e.message_id
                WHERE e.lesson = 'APART' AND e.withdrawn_at IS NULL AND e.suggestion_id = s.id
                    AND (p.kind = 'CASE' AND q.suggestion_id = p.ref OR p.kind = 'MESSAGE' AND q.message_id = p.ref))
            """;

    @Select("<script>SELECT p.kind, p.ref, s.number, s.title, s.state, s.opened_at, MAX(p.percent) AS percent FROM ("
            + PAIRS
            + """
            ) p JOIN suggestion s ON s.id = p.other
            WHERE NOT s.confidential AND (p.kind = 'MESSAGE' OR s.id &lt;&gt; p.ref) AND s.state IN
                ('CANDIDATE', 'REGISTERED', 'ACCEPTED', 'DISPATCHED', 'IN_PROGRESS', 'ANSWERED', 'TRACKING')
            """
            + NOT_PARTED
            + Scope.CASES
            + """
             GROUP BY p.kind, p.ref, s.id, s.number, s.title, s.state, s.opened_at
            ORDER BY p.kind, p.ref, percent DESC, s.id
            </script>
            """)
    List<Alikes.Row> of(
            @Param("cases") List<Long> cases,
            @Param("messages") List<Long> messages,
            @Param("a") Actor actor,
            @Param("b") Beat beat);
}
