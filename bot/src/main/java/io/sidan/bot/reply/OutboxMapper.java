package io.sidan.bot.reply;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface OutboxMapper {

    record Said(long id, String person, Long suggestionId, byte[] words, Instant writtenAt) {}

    /** What has been said under the same key is left as it is. */
    @Insert("""
            INSERT INTO outbox (reply_key, township_id, chat, person, suggestion_id, confidential, template, words,
                card, at_once,
                channel, state, tries, next_at, written_at, stale_at, sent_at)
            VALUES (#{r.replyKey}, #{r.townshipId}, #{r.chat}, #{r.person}, #{r.suggestionId},
                #{r.confidential}, #{r.template}, #{r.words}, #{r.card}, #{r.atOnce}, #{r.channel}, #{r.state}, #{r.tries},
                #{r.nextAt}, #{r.writtenAt}, #{r.staleAt}, IF(#{r.state} = 'SENT', #{r.writtenAt}, NULL))
            ON DUPLICATE KEY UPDATE tries = tries
            """)
    void write(@Param("r") OutboxRow row);

    @Select("""
            SELECT id, person, suggestion_id, words, written_at FROM outbox
            WHERE township_id = #{township} AND chat = #{chat} AND id > #{after} ORDER BY id DESC LIMIT #{limit}
            """)
    List<Said> saidIn(
            @Param("township") long township,
            @Param("chat") String chat,
            @Param("after") long after,
            @Param("limit") int limit);

    @Delete("DELETE FROM outbox WHERE township_id = #{township}")
    int forget(long township);

    /** When the next message of this chat goes out anyway. */
    @Select("SELECT MIN(next_at) FROM outbox WHERE chat = #{chat} AND state = 'WAITING' AND next_at > #{now}")
    Instant nextOf(@Param("chat") String chat, @Param("now") Instant now);

    @Select("SELECT suggestion_id FROM outbox WHERE id = #{id} AND chat = #{chat}")
    Long about(@Param("chat") String chat, @Param("id") long id);

    String LAST_CARD = " AND card AND state IN ('SENT', 'DOUBTFUL', 'DONE') ORDER BY sent_at DESC, id DESC LIMIT 1";

    /** What is played is said and answered within moments, whenever it came. */
    @Select("""
            SELECT suggestion_id FROM outbox WHERE township_id = #{township} AND person = #{person}
                AND (sent_at <= #{came} OR channel = #{played})
            """ + LAST_CARD)
    Long lastCard(
            @Param("township") long township,
            @Param("person") String person,
            @Param("came") Instant came,
            @Param("played") String played);

    /** Prefixes are made of letters, digits and colons, so that none of it is a wildcard. */
    @Select("""
            SELECT id FROM outbox
            WHERE reply_key LIKE CONCAT(#{prefix}, '%') AND state IN ('WAITING', 'BY_HAND', 'DEAD') ORDER BY id
            """)
    List<Long> unsaid(String prefix);

    @Select("""
            SELECT id FROM outbox
            WHERE township_id = #{township} AND chat = #{group} AND state IN ('WAITING', 'BY_HAND', 'DEAD') ORDER BY id
            """)
    List<Long> unsaidIn(@Param("township") long township, @Param("group") String group);

    /** What waits to be said of a case in groups, and the cards that show its words. */
    @Select("""
            SELECT id FROM outbox
            WHERE suggestion_id = #{suggestion} AND (person IS NULL OR template IN ('case.card', 'alarm.card'))
                AND state IN ('WAITING', 'BY_HAND', 'DEAD') ORDER BY id
            """)
    List<Long> openlyUnsaid(long suggestion);

    /** What may quote a resident, of the cases that this one told first. */
    @Select("""
            <script>
            SELECT o.id FROM outbox o JOIN suggestion s ON s.id = o.suggestion_id
            WHERE o.township_id = #{township} AND s.reporter = #{resident} AND o.template IN
            <foreach collection="templates" item="code" open="(" separator="," close=")">#{code}</foreach>
            ORDER BY o.id
            </script>
            """)
    List<Long> quoting(
            @Param("township") long township,
            @Param("resident") String resident,
            @Param("templates") List<String> templates);

    @Update("<script>UPDATE outbox SET words = NULL,"
            + " state = IF(state IN ('WAITING', 'BY_HAND', 'DEAD'), 'CANCELLED', state) WHERE " + SendingMapper.THESE
            + "</script>")
    void forgetWords(@Param("ids") List<Long> ids);

    @Select("SELECT id FROM outbox WHERE suggestion_id = #{suggestion} ORDER BY id")
    List<Long> of(long suggestion);

    @Update("<script>UPDATE outbox SET confidential = #{secret} WHERE " + SendingMapper.THESE + "</script>")
    void conceal(@Param("ids") List<Long> ids, @Param("secret") boolean secret);

    @Update("<script>UPDATE outbox SET state = 'CANCELLED' WHERE state IN ('WAITING', 'BY_HAND', 'DEAD') AND "
            + SendingMapper.THESE + "</script>")
    int cancel(@Param("ids") List<Long> ids);

    @Select("""
            SELECT DISTINCT township_id, chat, person, channel FROM outbox
            WHERE reply_key LIKE CONCAT(#{prefix}, '%') AND state IN ('SENDING', 'UNLET', 'SENT', 'DOUBTFUL', 'DONE')
            """)
    List<Told> told(String prefix);

    /** Where something has been said. */
    record Told(long townshipId, String chat, String person, String channel) {}
}
