package io.sidan.bot.reply;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface DeskMapper {

    record Row(
            long id,
            OutboxState state,
            String chat,
            String chatName,
            String person,
            String personName,
            String number,
            boolean confidential,
            byte[] words,
            String channel,
            int tries,
            Instant nextAt,
            String failure,
            Instant writtenAt,
            Instant sentAt,
            String doneBy) {}

    String ASKED_FOR = """
            FROM outbox o
            LEFT JOIN chat_group g ON g.code = o.chat
            LEFT JOIN suggestion s ON s.id = o.suggestion_id
            LEFT JOIN deputy d ON d.township_id = o.township_id AND d.code = o.person
            LEFT JOIN official f ON f.township_id = o.township_id AND f.code = o.person
            LEFT JOIN unit u ON u.township_id = o.township_id AND u.code = o.person
            """;

    String FILTER = """
            <where>
            <if test="!townships.isEmpty()">o.township_id IN
            <foreach collection="townships" item="one" open="(" separator="," close=")">#{one}</foreach></if>
            <if test="state != null">AND o.state = #{state}</if>
            <if test="channel != null">AND o.channel = #{channel}</if>
            </where>
            """;

    @Select("<script>SELECT o.id, o.state, o.chat, COALESCE(g.name, '') AS chat_name, o.person,"
            + " COALESCE(d.name, f.name, u.name) AS person_name, s.number, o.confidential, o.words, o.channel, o.tries, o.next_at,"
            + " o.failure, o.written_at, o.sent_at, o.done_by "
            + ASKED_FOR + FILTER + "ORDER BY o.id DESC LIMIT #{skip}, #{size}</script>")
    List<Row> list(
            @Param("townships") List<Long> townships,
            @Param("state") OutboxState state,
            @Param("channel") String channel,
            @Param("skip") long skip,
            @Param("size") int size);

    @Select("<script>SELECT COUNT(*) FROM outbox o " + FILTER + "</script>")
    long count(
            @Param("townships") List<Long> townships,
            @Param("state") OutboxState state,
            @Param("channel") String channel);

    @Select("SELECT township_id FROM outbox WHERE id = #{id}")
    Long township(long id);

    /** What failed in the same message as this one. */
    @Select("""
            SELECT o.id FROM outbox o JOIN outbox failed ON failed.sending = o.sending
            WHERE failed.id = #{id} AND o.state IN ('DEAD', 'DOUBTFUL') ORDER BY o.id
            """)
    List<Long> failedWith(long id);

    @Update(
            "<script>UPDATE outbox SET state = 'WAITING', tries = 0, next_at = #{now}, failure = NULL, doubt_until = NULL,"
                    + " sent_at = NULL, stale_at = #{stale} WHERE state IN ('DEAD', 'DOUBTFUL') AND "
                    + SendingMapper.THESE + "</script>")
    int retry(@Param("ids") List<Long> ids, @Param("now") Instant now, @Param("stale") Instant stale);

    @Update("""
            UPDATE outbox SET state = 'DONE', done_by = #{by}, sent_at = #{at}
            WHERE id = #{id} AND state IN ('BY_HAND', 'DEAD', 'DOUBTFUL')
            """)
    int done(@Param("id") long id, @Param("by") String by, @Param("at") Instant at);
}
