package io.sidan.bot.channel.app;

import io.sidan.core.privacy.Seal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The callbacks taken: each kept once, worked on in the order they came, and forgotten three days after. */
@Repository
class Callbacks {

    private static final int MOST_TRIES = 8;
    private static final Duration BACKOFF = Duration.ofSeconds(5);
    private static final Duration REMEMBERED = Duration.ofDays(3);

    private final CallbackMapper callbacks;
    private final Seal seal;
    private final Clock clock;

    Callbacks(CallbackMapper callbacks, Seal seal, Clock clock) {
        this.callbacks = callbacks;
        this.seal = seal;
        this.clock = clock;
    }

    /** @param xml of a genuine callback */
    @Transactional
    public void keep(String xml) {
        callbacks.keep(Callback.of(xml).key(), seal.seal(xml), clock.instant());
    }

    /** Has the next one worked on, and its doing and that it is done go together; answers whether there was one. */
    @Transactional
    public boolean next(Consumer<Callback> work) {
        Row row = callbacks.next(clock.instant());
        if (row == null) {
            return false;
        }
        work.accept(Callback.of(seal.open(row.body())));
        if (callbacks.done(row.id(), clock.instant()) != 1) {
            throw new IllegalStateException("callback " + row.id() + " was done by another hand");
        }
        return true;
    }

    /** Puts off the one that stumbled, ever longer, and at last gives it up; answers its id, or null. */
    @Transactional
    public Long putOff() {
        Row row = callbacks.next(clock.instant());
        if (row == null) {
            return null;
        }
        Instant next =
                row.tries() + 1 >= MOST_TRIES ? null : clock.instant().plus(BACKOFF.multipliedBy(1L << row.tries()));
        callbacks.putOff(row.id(), next);
        return row.id();
    }

    @Transactional
    public void forget() {
        callbacks.forget(clock.instant().minus(REMEMBERED));
    }

    /** Those given up. */
    long dead() {
        return callbacks.dead();
    }

    /** When the last one came; null: none ever. */
    Instant last() {
        return callbacks.last();
    }

    record Row(long id, byte[] body, int tries) {}

    @Mapper
    interface CallbackMapper {

        @Insert("""
                INSERT INTO wecom_callback (event_key, body, received_at, tries, next_at)
                VALUES (#{key}, #{body}, #{at}, 0, #{at}) ON DUPLICATE KEY UPDATE event_key = VALUES(event_key)
                """)
        void keep(@Param("key") String key, @Param("body") byte[] body, @Param("at") Instant at);

        /** Whoever else looks for the next one waits, so that they stay in order. */
        @Select("""
                SELECT id, body, tries FROM wecom_callback WHERE next_at <= #{now} ORDER BY id LIMIT 1 FOR UPDATE
                """)
        Row next(Instant now);

        @Update(
                "UPDATE wecom_callback SET body = NULL, next_at = NULL, done_at = #{at} WHERE id = #{id} AND done_at IS NULL")
        int done(@Param("id") long id, @Param("at") Instant at);

        @Update("UPDATE wecom_callback SET tries = tries + 1, next_at = #{next} WHERE id = #{id}")
        int putOff(@Param("id") long id, @Param("next") Instant next);

        @Delete("DELETE FROM wecom_callback WHERE done_at < #{before} LIMIT 1000")
        int forget(Instant before);

        @Select("SELECT COUNT(*) FROM wecom_callback WHERE next_at IS NULL AND done_at IS NULL")
        long dead();

        @Select("SELECT MAX(received_at) FROM wecom_callback")
        Instant last();
    }
}
