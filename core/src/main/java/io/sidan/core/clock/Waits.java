package io.sidan.core.clock;

import io.sidan.core.clock.Timed.Wound;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** One row for each open case; whoever writes it holds the township's lock. */
@Repository
class Waits {

    private final WaitMapper waits;
    private final JdbcTemplate jdbc;

    Waits(WaitMapper waits, JdbcTemplate jdbc) {
        this.waits = waits;
        this.jdbc = jdbc;
    }

    List<Long> townships() {
        return waits.townships();
    }

    /** The townships in which a clock is to be looked at. */
    List<Long> townshipsDue(Instant now) {
        return waits.townshipsDue(now);
    }

    /** The cases whose clocks are to be looked at, the longest due first. */
    List<Long> due(long township, Instant now, int limit) {
        return waits.due(township, now, limit);
    }

    /** Those of these cases that are still to be looked at. */
    List<Timed> timed(List<Long> ids, Instant now) {
        return waits.timedDue(ids, now);
    }

    /** Those of these cases whose clocks are overdue to be looked at, by what they were wound for. */
    Map<Long, Wound> overlooked(List<Long> ids, Instant now) {
        return waits.overlooked(ids, now).stream().collect(Collectors.toMap(Wound::suggestionId, Function.identity()));
    }

    List<Timed> timed(List<Long> ids) {
        return waits.timed(ids);
    }

    void put(List<Wait> rows) {
        jdbc.batchUpdate("""
                INSERT INTO waiting (suggestion_id, township_id, leg, role, person, since, way, entered_at, round, due_at,
                    asked_at, until_at, next_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE leg = VALUES(leg), role = VALUES(role), person = VALUES(person),
                    since = VALUES(since), way = VALUES(way), entered_at = VALUES(entered_at), round = VALUES(round),
                    due_at = VALUES(due_at), asked_at = VALUES(asked_at), until_at = VALUES(until_at),
                    next_at = VALUES(next_at)
                """, rows, Math.max(1, rows.size()), Waits::fill);
    }

    /** The cases have ended; nobody owes them anything. */
    void remove(List<Long> ids) {
        if (!ids.isEmpty()) {
            waits.remove(ids);
        }
    }

    /** Has every clock of the township looked at from this moment on. */
    void lookAgain(long township, Instant now) {
        waits.lookAgain(township, now);
    }

    int postpone(long suggestion, Instant next) {
        return waits.postpone(suggestion, next);
    }

    private static void fill(PreparedStatement insert, Wait wait) throws SQLException {
        insert.setLong(1, wait.suggestionId());
        insert.setLong(2, wait.townshipId());
        insert.setString(3, wait.leg().name());
        insert.setString(4, wait.role().name());
        insert.setString(5, wait.person());
        insert.setTimestamp(6, Timestamp.from(wait.since()));
        insert.setString(7, wait.way().name());
        insert.setTimestamp(8, Timestamp.from(wait.enteredAt()));
        insert.setInt(9, wait.round());
        insert.setTimestamp(10, timestamp(wait.dueAt()));
        insert.setTimestamp(11, timestamp(wait.askedAt()));
        insert.setTimestamp(12, Timestamp.from(wait.until()));
        insert.setTimestamp(13, Timestamp.from(wait.next()));
    }

    private static Timestamp timestamp(Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

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
}
