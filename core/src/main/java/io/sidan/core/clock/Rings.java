package io.sidan.core.clock;

import io.sidan.core.clock.Alarm.Key;
import io.sidan.core.clock.Rings.RingMapper.Done;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What has rung: a row is written once for each case, leg, rule and date, and never changed. */
@Repository
class Rings {

    private final RingMapper rings;
    private final JdbcTemplate jdbc;

    Rings(RingMapper rings, JdbcTemplate jdbc) {
        this.rings = rings;
        this.jdbc = jdbc;
    }

    /** The alarms done with on the legs that these cases are on, by case. */
    Map<Long, Set<Key>> of(List<Timed> cases) {
        Map<Long, List<Done>> done = rings.of(cases.stream().map(Timed::id).toList()).stream()
                .collect(Collectors.groupingBy(Done::suggestionId));
        return cases.stream()
                .collect(Collectors.toMap(Timed::id, timed -> onLeg(timed, done.getOrDefault(timed.id(), List.of()))));
    }

    private static Set<Key> onLeg(Timed timed, List<Done> done) {
        return done.stream()
                .filter(ring -> ring.enteredAt().equals(timed.movedAt()) && ring.round() == timed.round())
                .map(ring -> new Key(ring.rule(), ring.basedOn()))
                .collect(Collectors.toSet());
    }

    void add(List<Ring> rows) {
        jdbc.batchUpdate("""
                INSERT INTO clock_ring (suggestion_id, entered_at, round, rule, based_on, township_id, leg, action, fate,
                    role, person, at, rung_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows, Math.max(1, rows.size()), Rings::fill);
    }

    private static void fill(PreparedStatement insert, Ring ring) throws SQLException {
        Rule rule = ring.alarm().rule();
        insert.setLong(1, ring.timed().id());
        insert.setTimestamp(2, Timestamp.from(ring.timed().movedAt()));
        insert.setInt(3, ring.timed().round());
        insert.setString(4, rule.code());
        insert.setTimestamp(5, Timestamp.from(ring.alarm().basedOn()));
        insert.setLong(6, ring.timed().townshipId());
        insert.setString(7, rule.leg().name());
        insert.setString(8, rule.action().name());
        insert.setString(9, ring.fate().name());
        insert.setString(10, ring.to().role().name());
        insert.setString(11, ring.to().person());
        insert.setTimestamp(12, Timestamp.from(ring.alarm().at()));
        insert.setTimestamp(13, Timestamp.from(ring.rungAt()));
    }

    @Mapper
    interface RingMapper {

        record Done(long suggestionId, Instant enteredAt, int round, String rule, Instant basedOn) {}

        @Select("""
                <script>
                SELECT suggestion_id, entered_at, round, rule, based_on FROM clock_ring WHERE suggestion_id IN
                    <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
                </script>
                """)
        List<Done> of(@Param("ids") List<Long> ids);
    }
}
