package io.sidan.core.clock;

import io.sidan.core.clock.Timed.Wound;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface WaitMapper {

    String TIMED = """
            SELECT s.id, s.number, s.township_id, s.state, s.forwarded, s.round, s.urgency, s.silent, s.supervised,
                s.deputy, s.unit, s.chat_group, s.district, s.declined, s.moved_at, s.due_at, s.return_asked,
                s.extension_until IS NOT NULL AS extension_asked,
                CASE WHEN s.return_asked OR s.extension_until IS NOT NULL THEN (
                    SELECT MAX(t.at) FROM step t WHERE t.suggestion_id = s.id
                        AND t.move = IF(s.return_asked, 'ASK_RETURN', 'ASK_EXTENSION')) END AS asked_at
            FROM suggestion s
            """;

    String IDS = """
            IN <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            """;

    @Select("SELECT DISTINCT township_id FROM waiting ORDER BY township_id")
    List<Long> townships();

    @Select("""
            SELECT t.id FROM township t
            WHERE EXISTS (SELECT 1 FROM waiting w WHERE w.township_id = t.id AND w.next_at <= #{now}) ORDER BY t.id
            """)
    List<Long> townshipsDue(Instant now);

    @Select("""
            SELECT suggestion_id FROM waiting WHERE township_id = #{township} AND next_at <= #{now}
            ORDER BY next_at, suggestion_id LIMIT #{limit}
            """)
    List<Long> due(@Param("township") long township, @Param("now") Instant now, @Param("limit") int limit);

    @Select("<script>" + TIMED + """
            JOIN waiting w ON w.suggestion_id = s.id
            WHERE w.next_at &lt;= #{now} AND s.id
            """ + IDS + "</script>")
    List<Timed> timedDue(@Param("ids") List<Long> ids, @Param("now") Instant now);

    @Select("<script>" + TIMED + "WHERE s.id " + IDS + "</script>")
    List<Timed> timed(@Param("ids") List<Long> ids);

    @Select("""
            <script>
            SELECT suggestion_id, COALESCE(way, leg) AS way, leg, entered_at, round, due_at, asked_at FROM waiting
            WHERE next_at &lt;= #{now} AND suggestion_id
            """ + IDS + "</script>")
    List<Wound> overlooked(@Param("ids") List<Long> ids, @Param("now") Instant now);

    @Delete("<script>DELETE FROM waiting WHERE suggestion_id " + IDS + "</script>")
    int remove(@Param("ids") List<Long> ids);

    @Update("UPDATE waiting SET next_at = #{now} WHERE township_id = #{township}")
    int lookAgain(@Param("township") long township, @Param("now") Instant now);

    @Update("UPDATE waiting SET next_at = #{next} WHERE suggestion_id = #{id}")
    int postpone(@Param("id") long suggestion, @Param("next") Instant next);
}
