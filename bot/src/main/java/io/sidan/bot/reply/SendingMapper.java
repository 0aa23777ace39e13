package io.sidan.bot.reply;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/**
 * The outbox as those who empty it see it. Rows are changed by their ids alone, so that all who change them lock them in
 * one order.
 */
@Mapper
interface SendingMapper {

    String THESE =
            "id IN <foreach collection=\"ids\" item=\"id\" open=\"(\" separator=\",\" close=\")\">#{id}</foreach>";

    String PARCELS = """
            SELECT id, township_id, chat, person, suggestion_id, template, words, card, at_once, channel, tries, sending,
                next_at, tried, doubt_until, leased_until
            FROM outbox
            """;

    @Select("""
            <script>
            SELECT chat FROM outbox WHERE channel = #{channel} AND state = 'WAITING' AND next_at &lt;= #{now}
            <if test="quiet">AND at_once</if>
            GROUP BY chat ORDER BY MAX(at_once) DESC, MIN(next_at) LIMIT #{limit}
            </script>
            """)
    List<String> due(
            @Param("channel") String channel,
            @Param("now") Instant now,
            @Param("quiet") boolean quiet,
            @Param("limit") int limit);

    /** The chat, for this transaction alone; null where another has it, or where it was never spoken to. */
    @Select("SELECT chat FROM outbox_chat WHERE chat = #{chat} FOR UPDATE SKIP LOCKED")
    String lock(String chat);

    @Select("SELECT COUNT(*) FROM outbox_chat WHERE chat = #{chat}")
    boolean knows(String chat);

    @Insert("INSERT IGNORE INTO outbox_chat (chat) VALUES (#{chat})")
    void note(String chat);

    @Select("<script>" + PARCELS + """
            WHERE chat = #{chat} AND channel = #{channel} AND state = 'WAITING'
            <if test="quiet">AND at_once</if>
            ORDER BY at_once DESC, id LIMIT #{limit}
            </script>
            """)
    List<Parcel> waiting(
            @Param("chat") String chat,
            @Param("channel") String channel,
            @Param("quiet") boolean quiet,
            @Param("limit") int limit);

    @Select("SELECT COUNT(*) FROM outbox WHERE chat = #{chat} AND state = 'SENDING'")
    int underWay(String chat);

    @Update("<script>UPDATE outbox SET state = 'SENDING', sending = #{sending}, tries = tries + 1,"
            + " leased_until = #{until} WHERE state = 'WAITING' AND " + THESE + "</script>")
    int take(@Param("ids") Collection<Long> ids, @Param("sending") String sending, @Param("until") Instant until);

    @Update("<script>UPDATE outbox SET next_at = #{to} WHERE state = 'WAITING' AND next_at &lt; #{to} AND " + THESE
            + "</script>")
    void postpone(@Param("ids") Collection<Long> ids, @Param("to") Instant to);

    /** What a process that died left half sent. */
    @Select(PARCELS
            + "WHERE channel = #{channel} AND state = 'SENDING' AND leased_until < #{now} ORDER BY id LIMIT 500")
    List<Parcel> interrupted(@Param("channel") String channel, @Param("now") Instant now);

    /** What may have arrived, and the channel would not know a repeat any more. */
    @Select(
            PARCELS
                    + "WHERE channel = #{channel} AND state = 'WAITING' AND next_at <= #{now} AND doubt_until < #{now} ORDER BY id LIMIT 500")
    List<Parcel> doubtful(@Param("channel") String channel, @Param("now") Instant now);

    /** How many messages a chat was sent since then, or is being sent; null: by any channel. */
    @Select("""
            <script>
            SELECT COUNT(DISTINCT sending) FROM outbox
            WHERE chat = #{chat} <if test="channel != null">AND channel = #{channel}</if>
                AND (state IN ('SENT', 'UNLET', 'DOUBTFUL') AND sent_at > #{since} OR state = 'SENDING')
            </script>
            """)
    int sentSince(@Param("chat") String chat, @Param("channel") String channel, @Param("since") Instant since);
}
