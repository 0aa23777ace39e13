package io.sidan.core.triage;

import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.springframework.stereotype.Component;

/** 稍后: items put off, for everybody who works at the queue, until a moment or until something happens to them. */
@Component
class Snoozes {

    private static final Duration LONGEST = Duration.ofDays(30);

    private final SnoozeMapper snoozes;
    private final Clock clock;

    Snoozes(SnoozeMapper snoozes, Clock clock) {
        this.snoozes = snoozes;
        this.clock = clock;
    }

    void put(TriageRow row, Instant until, Actor actor) {
        Instant now = clock.instant();
        if (until == null || !until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
            throw Refusal.incomplete("until", "请选 30 天以内、还没到的时间");
        }
        snoozes.put(row, until, actor, now);
    }

    /** Takes it up again; answers whether this actor had put it off. */
    boolean wake(TriageRow row, Actor actor) {
        return row.laterUntil() != null && snoozes.wake(row.kind(), row.ref(), actor.code()) == 1;
    }

    @Mapper
    interface SnoozeMapper {

        @Insert("""
                INSERT INTO snooze (kind, ref, version, until_at, actor, actor_name, at)
                VALUES (#{r.kind}, #{r.ref}, #{r.version}, #{until}, #{a.code}, #{a.name}, #{at})
                ON DUPLICATE KEY UPDATE version = VALUES(version), until_at = VALUES(until_at), actor = VALUES(actor),
                    actor_name = VALUES(actor_name), at = VALUES(at)
                """)
        void put(
                @Param("r") TriageRow row,
                @Param("until") Instant until,
                @Param("a") Actor actor,
                @Param("at") Instant at);

        @Delete("DELETE FROM snooze WHERE kind = #{kind} AND ref = #{ref} AND actor = #{actor}")
        int wake(@Param("kind") Ref.Kind kind, @Param("ref") long ref, @Param("actor") String actor);
    }
}
