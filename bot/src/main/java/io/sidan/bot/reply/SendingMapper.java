package io.sidan.bot.reply;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The outbox as those who empty it see it. */
@Mapper
interface SendingMapper {

    @Select("""
            <script>
            SELECT chat FROM outbox WHERE state = 'WAITING' AND next_at &lt;= #{now}
            <if test="quiet">AND at_once</if>
            GROUP BY chat ORDER BY MAX(at_once) DESC, MIN(next_at) LIMIT #{limit}
            </script>
            """)
    List<String> due(@Param("now") Instant now, @Param("quiet") boolean quiet, @Param("limit") int limit);

    /** What waits to be said in a chat, locked: whoever comes second finds it taken. */
    @Select("""
            <script>
            SELECT id, township_id, chat, person, suggestion_id, words, at_once, channel, tries, sending, next_at
            FROM outbox WHERE chat = #{chat} AND state = 'WAITING'
            <if test="quiet">AND at_once</if>
            ORDER BY id LIMIT #{limit} FOR UPDATE
            </script>
            """)
    List<Parcel> waiting(@Param("chat") String chat, @Param("quiet") boolean quiet, @Param("limit") int limit);

    @Select("SELECT COUNT(*) FROM outbox WHERE chat = #{chat} AND state = 'SENDING'")
    int underWay(String chat);

    @Update("""
            <script>
            UPDATE outbox SET state = 'SENDING', sending = #{sending}, tries = tries + 1, leased_until = #{until}
            WHERE state = 'WAITING' AND id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    int take(@Param("ids") Collection<Long> ids, @Param("sending") String sending, @Param("until") Instant until);

    @Update("""
            <script>
            UPDATE outbox SET next_at = #{to} WHERE state = 'WAITING' AND next_at &lt; #{to} AND id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    void postpone(@Param("ids") Collection<Long> ids, @Param("to") Instant to);

    /** What has gone out has, whoever has given it up meanwhile. */
    @Update("""
            UPDATE outbox SET state = 'SENT', sent_at = #{at}, leased_until = NULL, failure = NULL
            WHERE sending = #{sending} AND state IN ('SENDING', 'WAITING', 'DEAD')
            """)
    int sent(@Param("sending") String sending, @Param("at") Instant at);

    @Update("""
            UPDATE outbox SET state = #{state}, next_at = #{next}, leased_until = NULL, failure = #{failure}
            WHERE sending = #{sending} AND state = 'SENDING'
            """)
    int failed(
            @Param("sending") String sending,
            @Param("state") OutboxState state,
            @Param("next") Instant next,
            @Param("failure") String failure);

    /** What a process that died left half sent: said again where the channel forgives it, else a person decides. */
    @Update("""
            <script>
            UPDATE outbox SET leased_until = NULL, failure = #{failure},
                state = <choose><when test="forgiving.isEmpty()">'DEAD'</when><otherwise>
                IF(tries &lt; #{tries} AND channel IN <foreach collection="forgiving" item="channel" open="(" separator="," close=")"
                    >#{channel}</foreach>, 'WAITING', 'DEAD')</otherwise></choose>
            WHERE state = 'SENDING' AND leased_until &lt; #{now}
            </script>
            """)
    int interrupted(
            @Param("now") Instant now,
            @Param("forgiving") Collection<String> forgiving,
            @Param("tries") int tries,
            @Param("failure") String failure);

    /** How many messages a chat was sent since then, or is being sent. */
    @Select("""
            SELECT COUNT(DISTINCT sending) FROM outbox
            WHERE chat = #{chat} AND (state = 'SENT' AND sent_at > #{since} OR state = 'SENDING')
            """)
    int sentSince(@Param("chat") String chat, @Param("since") Instant since);
}
