package io.sidan.bot.channel.contacts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The customer groups WeCom told of, and which of them are to be asked for again. */
@Repository
class WecomGroups {

    private static final int LONGEST_FAULT = 255;

    private final GroupMapper groups;
    private final Clock clock;

    WecomGroups(GroupMapper groups, Clock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    List<GroupStanding> all() {
        return groups.all();
    }

    List<String> wanted() {
        return groups.wanted();
    }

    /** It is in the list, or something about it changed. */
    @Transactional
    public void want(String chat) {
        groups.want(chat, clock.instant());
    }

    /** What was not in a list of all that was begun then is gone. */
    @Transactional
    public void missing(Instant began) {
        groups.missing(began, clock.instant());
    }

    /** @param asked when WeCom was asked: what changed after that is to be asked for again */
    @Transactional
    public void told(String chat, String owner, int members, Instant asked) {
        groups.told(chat, owner, members, asked);
    }

    @Transactional
    public void fail(String chat, String fault) {
        groups.fail(chat, fault.substring(0, Math.min(fault.length(), LONGEST_FAULT)));
    }

    @Mapper
    interface GroupMapper {

        @Select("""
                SELECT w.chat_id AS code, g.name, w.owner, w.members, w.synced_at, w.gone_at,
                    (SELECT MAX(m.received_at) FROM message m WHERE m.group_id = g.id) AS heard_at, w.fault
                FROM wecom_group w LEFT JOIN chat_group g ON g.code = w.chat_id ORDER BY w.chat_id
                """)
        List<GroupStanding> all();

        @Select("SELECT chat_id FROM wecom_group WHERE wanted_at IS NOT NULL ORDER BY wanted_at LIMIT 200")
        List<String> wanted();

        @Insert("""
                INSERT INTO wecom_group (chat_id, owner, members, wanted_at) VALUES (#{chat}, '', 0, #{at})
                ON DUPLICATE KEY UPDATE wanted_at = VALUES(wanted_at), gone_at = NULL
                """)
        void want(@Param("chat") String chat, @Param("at") Instant at);

        @Update("""
                UPDATE wecom_group SET gone_at = #{now}
                WHERE gone_at IS NULL AND (wanted_at IS NULL OR wanted_at < #{began})
                """)
        int missing(@Param("began") Instant began, @Param("now") Instant now);

        @Update("""
                UPDATE wecom_group SET owner = #{owner}, members = #{members}, synced_at = #{asked}, fault = NULL,
                    wanted_at = CASE WHEN wanted_at > #{asked} THEN wanted_at END
                WHERE chat_id = #{chat}
                """)
        int told(
                @Param("chat") String chat,
                @Param("owner") String owner,
                @Param("members") int members,
                @Param("asked") Instant asked);

        @Update("UPDATE wecom_group SET fault = #{fault}, wanted_at = NULL WHERE chat_id = #{chat}")
        int fail(@Param("chat") String chat, @Param("fault") String fault);
    }
}
