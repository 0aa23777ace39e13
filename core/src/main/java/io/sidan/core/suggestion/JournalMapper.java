package io.sidan.core.suggestion;

import io.sidan.core.roster.Beat;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Journal.Line;
import io.sidan.core.suggestion.Journal.Query;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface JournalMapper {

    record Count(Move move, long total) {}

    record Row(
            long id,
            String number,
            String title,
            Move move,
            Role role,
            String actorName,
            String channel,
            State fromState,
            State toState,
            String reason,
            Instant at,
            boolean simulated) {

        Line line() {
            return new Line(
                    id,
                    number,
                    title,
                    move,
                    move == null ? "收到" : move.label(),
                    role,
                    role.label(),
                    actorName,
                    channel,
                    fromState,
                    toState,
                    reason,
                    at,
                    simulated);
        }
    }

    /** The latest steps first, until enough of them are in sight; only those of one case are found by the case. */
    @Select("<script>" + """
            <bind name="pattern" value="q.pattern()"/><bind name="limit" value="q.limit()"/>
            SELECT e.id, s.number, CASE WHEN NOT s.confidential OR
            """ + Scope.READ + """
                THEN s.title ELSE COALESCE(c.name, s.category) END AS title, e.move, e.role, e.actor_name, e.channel, e.from_state,
                e.to_state, e.reason, e.at, t.sample_of IS NOT NULL AS simulated
            FROM step e
            <choose><when test="q.number == null">STRAIGHT_JOIN</when><otherwise>JOIN</otherwise></choose>
            suggestion s ON s.id = e.suggestion_id
            LEFT JOIN township t ON t.id = s.township_id
            LEFT JOIN category c ON c.code = s.category
            <where>
                <if test="q.before != null">AND e.id &lt; #{q.before}</if>
                <if test="q.number != null">AND s.number = #{q.number}</if>
                <if test="pattern != null">AND e.actor_name LIKE #{pattern}</if>
                <if test="q.move != null">AND e.move = #{q.move}</if>
                <if test="q.role != null">AND e.role = #{q.role}</if>
                <if test="q.from != null">AND e.at &gt;= #{q.from}</if>
                <if test="q.to != null">AND e.at &lt; #{q.to}</if>
            """ + Scope.CASES + """
            </where>
            ORDER BY e.id DESC LIMIT #{limit}
            </script>
            """)
    List<Row> page(@Param("q") Query query, @Param("a") Actor actor, @Param("b") Beat beat);

    @Select("<script>" + """
            SELECT e.move, COUNT(*) AS total FROM step e JOIN suggestion s ON s.id = e.suggestion_id
            WHERE e.move IS NOT NULL AND e.at &gt;= #{since} AND e.township_id = s.township_id
            """ + Scope.CASES + """
            GROUP BY e.move
            </script>
            """)
    List<Count> counts(@Param("since") Instant since, @Param("a") Actor actor, @Param("b") Beat beat);
}
