package io.sidan.bot.reply;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The messages that wait for a member of staff. */
@Mapper
interface ConfirmationMapper {

    record Unlet(String sending, String receipt, String chat, Instant nextAt, Instant sentAt, Instant remindedAt) {}

    @Select("""
            SELECT sending, receipt, chat, next_at, MIN(sent_at) AS sent_at, MAX(reminded_at) AS reminded_at FROM outbox
            WHERE channel = #{channel} AND state = 'UNLET' AND next_at <= #{now}
            GROUP BY sending, receipt, chat, next_at ORDER BY next_at LIMIT 100
            """)
    List<Unlet> due(@Param("channel") String channel, @Param("now") Instant now);

    @Select("SELECT id FROM outbox WHERE sending = #{sending} AND state = 'UNLET' ORDER BY id")
    List<Long> of(String sending);

    /** One process looks until then. */
    @Update("<script>UPDATE outbox SET next_at = #{until} WHERE state = 'UNLET' AND next_at = #{was} AND "
            + SendingMapper.THESE + "</script>")
    int take(@Param("ids") List<Long> ids, @Param("was") Instant was, @Param("until") Instant until);

    @Update("UPDATE outbox SET state = 'SENT' WHERE id = #{id} AND state = 'UNLET'")
    int said(@Param("id") long id);

    @Update("UPDATE outbox SET state = 'BY_HAND', failure = #{why} WHERE id = #{id} AND state = 'UNLET'")
    int refused(@Param("id") long id, @Param("why") String why);

    @Update("UPDATE outbox SET reminded_at = #{at} WHERE id = #{id} AND state = 'UNLET'")
    int reminded(@Param("id") long id, @Param("at") Instant at);

    @Update("""
            UPDATE outbox SET state = 'WAITING', sending = NULL, receipt = NULL, sent_at = NULL, reminded_at = NULL, tries = 0,
                next_at = #{next}
            WHERE id = #{id} AND state = 'UNLET'
            """)
    int putOff(@Param("id") long id, @Param("next") Instant next);
}
