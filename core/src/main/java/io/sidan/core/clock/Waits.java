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
}
