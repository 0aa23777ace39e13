package io.sidan.bot.channel.archive;

import io.sidan.bot.channel.archive.Archived.Consent;
import io.sidan.core.message.GroupMessage;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Who agreed to the archive, in which chat. */
@Mapper
interface AgreementMapper {

    record Count(Consent answer, long people) {}

    record Agreed(String person, String chat) {}

    /** An answer out of the past changes nothing. */
    @Insert("""
            INSERT INTO archive_agreement (person, chat, answer, changed_at)
            VALUES (#{said.sender}, #{said.group}, #{answer}, #{said.at})
            ON DUPLICATE KEY UPDATE answer = IF(VALUES(changed_at) >= changed_at, VALUES(answer), answer),
                changed_at = GREATEST(changed_at, VALUES(changed_at))
            """)
    void note(@Param("said") GroupMessage said, @Param("answer") Consent answer);

    @Select("""
            <script>
            SELECT person, chat FROM archive_agreement WHERE answer = 'AGREED' AND person IN
            <foreach collection="people" item="person" open="(" separator="," close=")">#{person}</foreach>
            </script>
            """)
    List<Agreed> agreed(@Param("people") Collection<String> people);

    @Select("SELECT answer, COUNT(DISTINCT person) AS people FROM archive_agreement GROUP BY answer")
    List<Count> counts();

    /** Groups of WeCom's whose last message came out of the archive, not before then. */
    @Select("""
            SELECT g.code FROM chat_group g WHERE g.code LIKE 'wr%' AND (
                SELECT m.channel FROM message m WHERE m.group_id = g.id AND m.received_at >= #{since}
                ORDER BY m.seq DESC LIMIT 1) = 'archive' ORDER BY g.id
            """)
    List<String> heard(Instant since);
}
