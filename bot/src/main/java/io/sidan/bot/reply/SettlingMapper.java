package io.sidan.bot.reply;

import java.time.Instant;
import java.util.Collection;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

/** What becomes of rows of the outbox that were taken to be sent. */
@Mapper
interface SettlingMapper {

    String TAKEN = " WHERE sending = #{sending} AND state = 'SENDING' AND " + SendingMapper.THESE + "</script>";

    /** What has gone out has, whoever has given it up meanwhile. */
    @Update("<script>UPDATE outbox SET state = #{state}, receipt = #{receipt}, sent_at = #{at}, leased_until = NULL,"
            + " next_at = #{next}, failure = NULL, doubt_until = NULL WHERE sending = #{sending}"
            + " AND state IN ('SENDING', 'WAITING', 'DEAD', 'DOUBTFUL') AND " + SendingMapper.THESE + "</script>")
    int sent(
            @Param("ids") Collection<Long> ids,
            @Param("sending") String sending,
            @Param("state") OutboxState state,
            @Param("receipt") String receipt,
            @Param("at") Instant at,
            @Param("next") Instant next);

    /** @param forgiven how many of its tries are not held against it */
    @Update("<script>UPDATE outbox SET state = 'WAITING', next_at = #{next}, leased_until = NULL, failure = #{failure},"
            + " tries = tries - #{forgiven}, doubt_until = COALESCE(doubt_until, #{doubt})" + TAKEN)
    int again(
            @Param("ids") Collection<Long> ids,
            @Param("sending") String sending,
            @Param("next") Instant next,
            @Param("failure") String failure,
            @Param("forgiven") int forgiven,
            @Param("doubt") Instant doubt);

    /** A row that nobody tries any more; while it waits or is being sent in this message. */
    @Update("""
            UPDATE outbox SET state = #{state}, failure = #{failure}, leased_until = NULL,
                sent_at = IF(#{state} = 'DOUBTFUL', #{at}, sent_at)
            WHERE id = #{p.id} AND sending <=> #{sending} AND state IN ('WAITING', 'SENDING', 'UNLET')
            """)
    int end(
            @Param("p") Parcel parcel,
            @Param("sending") String sending,
            @Param("state") OutboxState state,
            @Param("failure") String failure,
            @Param("at") Instant at);

    @Update("""
            UPDATE outbox SET state = 'WAITING', channel = #{channel}, tried = #{p.triedByNow}, tries = 0, sending = NULL,
                leased_until = NULL, next_at = #{next}, failure = #{failure}
            WHERE id = #{p.id} AND sending <=> #{sending} AND state IN ('WAITING', 'SENDING')
            """)
    int reroute(
            @Param("p") Parcel parcel,
            @Param("sending") String sending,
            @Param("channel") String channel,
            @Param("next") Instant next,
            @Param("failure") String failure);
}
