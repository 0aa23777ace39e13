package io.sidan.core.triage;

import io.sidan.core.roster.Beat;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Scope;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface TriageMapper {

    /** Candidates in sight. */
    String CASES = """
            SELECT 'CASE' AS kind, s.id AS ref, s.township_id, s.number, s.state,
                CASE WHEN NOT s.confidential OR
            """ + Scope.READ + """
                THEN s.title ELSE COALESCE(n.name, s.category) END AS title, CAST(NULL AS BINARY) AS words,
                'TEXT' AS type, s.category, s.urgency, s.place, s.district, s.chat_group, s.deputy, s.opened_at AS told_at,
                s.opened_at AS came_at, w.until_at, s.confidential, s.supporters, s.version, o.kind AS outcome,
                o.confidence, o.why, (SELECT t.actor_name FROM step t WHERE t.suggestion_id = s.id
                    ORDER BY t.seq DESC LIMIT 1) AS decided_name, s.moved_at AS decided_at
            FROM suggestion s
            LEFT JOIN waiting w ON w.suggestion_id = s.id
            LEFT JOIN category n ON n.code = s.category
            LEFT JOIN outcome o ON o.message_id = (SELECT MIN(f.message_id) FROM outcome f
                WHERE f.suggestion_id = s.id AND f.kind IN ('REPORT', 'SENSITIVE', 'UNSURE'))
            """;

    /** Messages in sight: what is sensitive is for the station and the chair alone (信访工作条例 §30). */
    String MESSAGES = """
            SELECT 'MESSAGE' AS kind, m.id AS ref, m.township_id, NULL AS number, NULL AS state, NULL AS title, m.words, m.type,
                o.category, COALESCE(o.urgency, 'NORMAL') AS urgency, o.place, s.district, s.code AS chat_group,
                NULL AS deputy, m.sent_at AS told_at, m.received_at AS came_at, CAST(NULL AS DATETIME(3)) AS until_at,
                (o.confidential OR o.kind = 'SENSITIVE') AS confidential, 0 AS supporters, o.revision AS version, o.kind AS outcome, o.confidence, o.why,
                o.decided_name, o.decided_at
            FROM chat_group s JOIN outcome o ON o.group_id = s.id JOIN message m ON m.id = o.message_id
            """;

    String IN_SIGHT = "AND " + Scope.HOME + """
            AND <choose>
                <when test="a.role.name() == 'STATION' or a.role.name() == 'CHAIR'">TRUE</when>
                <when test="a.role.name() == 'ADMIN'">o.kind != 'SENSITIVE'</when>
                <when test="a.role.name() == 'POINT'">o.kind != 'SENSITIVE' AND s.district IN (SELECT code FROM district
                    WHERE township_id = s.township_id AND station = #{a.station} AND active)</when>
                <otherwise>FALSE</otherwise></choose>
            """;

    String OPEN_MESSAGES = MESSAGES + "WHERE o.waits = TRUE " + IN_SIGHT;

    String QUEUE =
            "FROM (" + CASES + "WHERE s.state = 'CANDIDATE' " + Scope.CASES + " UNION ALL " + OPEN_MESSAGES + """
            ) q LEFT JOIN snooze z ON z.kind = q.kind AND z.ref = q.ref AND z.version = q.version AND z.until_at &gt; #{now}
            """;

    String NAMES = """
            SELECT q.*, z.until_at AS later_until, z.actor_name AS later_by, c.name AS category_name,
                d.name AS district_name, h.name AS group_name, p.name AS deputy_name,
                v.sample_of IS NOT NULL AS simulated
            """;

    String JOINS = """
            LEFT JOIN township v ON v.id = q.township_id
            LEFT JOIN category c ON c.code = q.category
            LEFT JOIN district d ON d.township_id = q.township_id AND d.code = q.district
            LEFT JOIN chat_group h ON h.code = q.chat_group
            LEFT JOIN deputy p ON p.township_id = q.township_id AND p.code = q.deputy
            """;

    String OVERDUE = "(q.until_at &lt; #{now} OR (q.kind = 'MESSAGE' AND q.came_at &lt; #{expired}))";

    @Select("<script>" + NAMES + QUEUE + JOINS + """
            <where>
                <choose><when test="view.name() == 'LATER'">z.ref IS NOT NULL</when><otherwise>z.ref IS NULL</otherwise></choose>
                <if test="view.name() == 'URGENT'">AND q.urgency = 'NOW'</if>
                <if test="view.name() == 'OVERDUE'">AND
            """ + OVERDUE + """
                </if>
            </where>
            ORDER BY FIELD(q.urgency, 'NOW', 'WEEK', 'NORMAL'),
                q.outcome = 'UNSURE' AND q.confidence &gt; 0 AND q.confidence &lt; 0.3, q.came_at, q.kind, q.ref LIMIT #{limit}
            </script>
            """)
    List<TriageRow> queue(
            @Param("view") View view,
            @Param("now") Instant now,
            @Param("expired") Instant expired,
            @Param("limit") int limit,
            @Param("a") Actor actor,
            @Param("b") Beat beat);

    @Select("<script>" + """
            SELECT COUNT(CASE WHEN z.ref IS NULL THEN 1 END) AS total,
                COUNT(CASE WHEN z.ref IS NULL AND q.urgency = 'NOW' THEN 1 END) AS urgent,
                COUNT(CASE WHEN z.ref IS NULL AND
            """ + OVERDUE + """
                THEN 1 END) AS overdue, COUNT(z.ref) AS later,
                MIN(CASE WHEN z.ref IS NULL THEN q.came_at END) AS oldest
            """ + QUEUE + "</script>")
    TriageSearch.Counts counts(
            @Param("now") Instant now,
            @Param("expired") Instant expired,
            @Param("a") Actor actor,
            @Param("b") Beat beat);

    @Select("<script>" + NAMES + "FROM (" + CASES + "WHERE s.number = #{number} " + Scope.CASES + """
            ) q LEFT JOIN snooze z ON z.kind = q.kind AND z.ref = q.ref AND z.version = q.version AND z.until_at &gt; #{now}
            """ + JOINS
            + "</script>")
    TriageRow caseOf(
            @Param("number") String number, @Param("now") Instant now, @Param("a") Actor actor, @Param("b") Beat beat);

    @Select("<script>" + NAMES + "FROM (" + MESSAGES + "WHERE o.message_id = #{id} " + IN_SIGHT + """
            ) q LEFT JOIN snooze z ON z.kind = q.kind AND z.ref = q.ref AND z.version = q.version AND z.until_at &gt; #{now}
            """ + JOINS
            + "</script>")
    TriageRow messageOf(
            @Param("id") long id, @Param("now") Instant now, @Param("a") Actor actor, @Param("b") Beat beat);
}
