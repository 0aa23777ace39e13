package io.sidan.core.media;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface AttachmentMapper {

    String ROWS = """
            SELECT a.id, a.message_id, a.position, a.kind, a.state, a.failure, m.format, a.hash, COALESCE(m.bytes, a.bytes) AS bytes,
                m.width, m.height, a.words
            FROM attachment a LEFT JOIN media m ON m.hash = a.hash
            """;

    String DUE = "state = 'AWAITED' AND next_at <= #{now} AND (leased_until IS NULL OR leased_until <= #{now})";

    String MINE = "id = #{id} AND holder = #{holder} AND state = 'AWAITED'";

    String OF_MESSAGES = """
            message_id IN
            <foreach collection="messages" item="id" open="(" separator="," close=")">#{id}</foreach>
            """;

    @Select("<script>" + ROWS + "WHERE " + OF_MESSAGES + "ORDER BY a.message_id, a.position</script>")
    List<Attachment> ofMessages(@Param("messages") Collection<Long> messages);

    @Select("""
            <script>
            """ + ROWS + """
            WHERE a.id IN <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Attachment> of(@Param("ids") Collection<Long> ids);

    @Select(ROWS + "WHERE a.id = #{id}")
    Attachment find(long id);

    @Select("SELECT id FROM attachment WHERE channel = #{channel} AND " + DUE + " ORDER BY next_at, id LIMIT #{limit}")
    List<Long> due(@Param("channel") String channel, @Param("now") Instant now, @Param("limit") int limit);

    @Update("""
            UPDATE attachment SET holder = #{holder}, leased_until = #{until}, tries = tries + 1
            WHERE id = #{id} AND
            """ + DUE)
    int take(
            @Param("id") long id,
            @Param("holder") String holder,
            @Param("now") Instant now,
            @Param("until") Instant until);

    @Select(
            "SELECT id, channel, kind, reference, bytes, md5, resume_at, fetched, tries, restarts FROM attachment WHERE "
                    + MINE)
    Awaited taken(@Param("id") long id, @Param("holder") String holder);

    @Update("""
            UPDATE attachment SET resume_at = #{resume}, fetched = #{fetched}, tries = 1, leased_until = #{until}
            WHERE
            """ + MINE)
    int advance(
            @Param("id") long id,
            @Param("holder") String holder,
            @Param("resume") byte[] resume,
            @Param("fetched") long fetched,
            @Param("until") Instant until);

    @Update("""
            UPDATE attachment SET state = 'STORED', hash = #{hash}, failure = NULL, reference = NULL, resume_at = NULL,
                holder = NULL, leased_until = NULL
            WHERE
            """ + MINE)
    int store(@Param("id") long id, @Param("holder") String holder, @Param("hash") byte[] hash);

    @Update("""
            UPDATE attachment SET failure = #{reason}, next_at = #{at}, holder = NULL, leased_until = NULL WHERE
            """ + MINE)
    int putOff(
            @Param("id") long id,
            @Param("holder") String holder,
            @Param("reason") String reason,
            @Param("at") Instant at);

    @Update("""
            UPDATE attachment SET state = 'FAILED', failure = #{reason}, resume_at = NULL, fetched = 0, holder = NULL,
                leased_until = NULL
            WHERE
            """ + MINE)
    int fail(@Param("id") long id, @Param("holder") String holder, @Param("reason") String reason);

    /** What is fetched from its beginning again. */
    @Update("UPDATE attachment SET resume_at = NULL, fetched = 0, restarts = restarts + 1 WHERE " + MINE)
    int restart(@Param("id") long id, @Param("holder") String holder);

    @Update("""
            UPDATE attachment SET state = 'AWAITED', failure = NULL, tries = 0, restarts = 0, next_at = #{now}
            WHERE id = #{id} AND state = 'FAILED' AND reference IS NOT NULL
            """)
    int retry(@Param("id") long id, @Param("now") Instant now);

    @Select("SELECT EXISTS (SELECT 1 FROM attachment WHERE id = #{id} AND state = 'AWAITED')")
    boolean isAwaited(long id);

    @Update("<script>UPDATE media SET loose = TRUE WHERE hash IN (SELECT hash FROM attachment WHERE " + OF_MESSAGES
            + ")</script>")
    int loosen(@Param("messages") Collection<Long> messages);

    @Delete("<script>DELETE FROM attachment WHERE " + OF_MESSAGES + "</script>")
    int forget(@Param("messages") Collection<Long> messages);

    @Update("""
            UPDATE media SET loose = TRUE WHERE hash IN (SELECT hash FROM attachment WHERE township_id = #{township})
            """)
    int loosenTownship(long township);

    @Delete("DELETE FROM attachment WHERE township_id = #{township}")
    int forgetTownship(long township);
}
