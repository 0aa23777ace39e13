package io.sidan.bot.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far each channel that is pulled was read. One process reads a channel, by a lease in Redis; whoever was read over
 * is fenced off in MySQL, where the cursor moves in the transaction that stores what was read.
 */
@Component
public class Cursors {

    private final HeldKeys keys;
    private final CursorMapper cursors;
    private final Clock clock;

    Cursors(HeldKeys keys, CursorMapper cursors, Clock clock) {
        this.keys = keys;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** The right to read a channel, as long as nobody came after. */
    public record Reading(String channel, long fence) {}

    /** The right to read the channel, if nobody else has it. */
    @Transactional
    public Optional<Reading> take(String channel) {
        if (!keys.take(InboxKeys.reading(channel))) {
            return Optional.empty();
        }
        cursors.begin(channel);
        cursors.raise(channel, keys.holder());
        return Optional.of(new Reading(channel, cursors.fence(channel)));
    }

    public boolean renew(Reading reading) {
        return keys.renew(InboxKeys.reading(reading.channel()));
    }

    public void release(Reading reading) {
        keys.release(InboxKeys.reading(reading.channel()));
    }

    /** How far the channel was read, in its own terms; empty where it never was. */
    @Transactional(readOnly = true)
    public Optional<String> reached(String channel) {
        return Optional.ofNullable(cursors.reached(channel)).filter(reached -> !reached.isEmpty());
    }

    /** Keeps the channel to this reader until the transaction ends; {@link Fenced} where a newer one has come. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void require(Reading reading) {
        if (cursors.fence(reading.channel()) != reading.fence()) {
            throw new Fenced("channel " + reading.channel() + " has a newer reader");
        }
    }

    /** Moves the cursor with what the caller stores; {@link Fenced} where a newer reader has come. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(Reading reading, String from, String to) {
        if (cursors.move(reading, from, to, clock.instant()) != 1) {
            throw new Fenced("channel " + reading.channel() + " is not at " + from + " for its reader");
        }
    }

    @Mapper
    interface CursorMapper {

        @Insert("INSERT IGNORE INTO channel_cursor (channel, fence, reached) VALUES (#{channel}, 0, '')")
        void begin(String channel);

        @Update("UPDATE channel_cursor SET fence = fence + 1, holder = #{holder} WHERE channel = #{channel}")
        int raise(@Param("channel") String channel, @Param("holder") String holder);

        @Select("SELECT fence FROM channel_cursor WHERE channel = #{channel} FOR UPDATE")
        long fence(String channel);

        @Select("SELECT reached FROM channel_cursor WHERE channel = #{channel}")
        String reached(String channel);

        @Update("""
                UPDATE channel_cursor SET reached = #{to}, moved_at = #{at}
                WHERE channel = #{reading.channel} AND fence = #{reading.fence} AND reached = #{from}
                """)
        int move(
                @Param("reading") Reading reading,
                @Param("from") String from,
                @Param("to") String to,
                @Param("at") Instant at);
    }
}
