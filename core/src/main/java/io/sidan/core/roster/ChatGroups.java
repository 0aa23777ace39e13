package io.sidan.core.roster;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The groups that residents talk in, bound to a district or not yet. */
@Repository
public class ChatGroups {

    private final ChatGroupMapper groups;
    private final Townships townships;
    private final Clock clock;

    ChatGroups(ChatGroupMapper groups, Townships townships, Clock clock) {
        this.groups = groups;
        this.townships = townships;
        this.clock = clock;
    }

    public Optional<ChatGroup> find(long id) {
        return Optional.ofNullable(groups.find(id));
    }

    public Optional<ChatGroup> find(String code) {
        return groups.coded(Set.of(code)).stream().findFirst();
    }

    /**
     * The groups of those codes, by code; one heard of for the first time is noted down in the home township, or where
     * its code is a simulated one in the sample of that. A private chat belongs to the township of who is in its roster.
     *
     * @param first what the bot does in a group heard of for the first time; in private it always answers
     */
    public Map<String, ChatGroup> heard(Set<String> codes, GroupMode first) {
        Map<String, ChatGroup> known = byCode(codes);
        if (known.size() < codes.size()) {
            Township home = townships.home().orElseThrow(NoRoster::new);
            codes.stream().filter(code -> !known.containsKey(code)).forEach(code -> note(code, home, first));
            return byCode(codes);
        }
        return known;
    }

    /** What its channel tells of a group, which is noted down where it is new. */
    @Transactional
    public void describe(String code, String name, int members, GroupMode first) {
        heard(Set.of(code), first);
        groups.describe(code, name, members);
    }

    private void note(String code, Township home, GroupMode first) {
        boolean shy = first == GroupMode.SHADOW && !PrivateChat.isOne(code) && !code.startsWith(Roster.SIMULATED);
        groups.note(belonging(code, home), code, shy ? GroupMode.SHADOW : GroupMode.LIVE);
    }

    private long belonging(String code, Township home) {
        if (code.startsWith(Roster.SIMULATED)) {
            return townships.sampleOf(home.id()).orElse(home).id();
        }
        Long known = PrivateChat.isOne(code) ? groups.townshipOf(PrivateChat.personOf(code)) : null;
        return known == null ? home.id() : known;
    }

    /** What the bot does in the group. */
    public GroupMode mode(ChatGroup group) {
        return groups.mode(group.id());
    }

    /** From now on the bot does this in the group; somebody decided it. */
    @Transactional
    public void turn(ChatGroup group, GroupMode mode, String by) {
        if (groups.turn(group.id(), mode, by, clock.instant()) != 1) {
            throw new IllegalStateException("there is no group " + group.id());
        }
    }

    /** Codes of the groups that the bot only listens to. */
    public Set<String> inShadow(long township) {
        return groups.inShadow(township);
    }

    /** Codes of the groups in which the bot says nothing, whatever it does there. */
    public Set<String> unspokenIn(long township) {
        return groups.unspokenIn(township);
    }

    private Map<String, ChatGroup> byCode(Set<String> codes) {
        return groups.coded(codes).stream().collect(Collectors.toMap(ChatGroup::code, Function.identity()));
    }

    @Mapper
    interface ChatGroupMapper {

        String COLUMNS = "SELECT id, township_id, code, name, district FROM chat_group ";

        @Select(COLUMNS + "WHERE id = #{id}")
        ChatGroup find(long id);

        @Select("<script>" + COLUMNS + """
                WHERE code IN <foreach collection="codes" item="code" open="(" separator="," close=")">#{code}</foreach>
                </script>
                """)
        List<ChatGroup> coded(@Param("codes") Set<String> codes);

        @Select("SELECT code FROM chat_group WHERE township_id = #{township} AND mode = 'SHADOW'")
        Set<String> inShadow(long township);

        @Select("SELECT code FROM chat_group WHERE township_id = #{township} AND mode IN ('SHADOW', 'QUIET')")
        Set<String> unspokenIn(long township);

        @Insert("""
                INSERT IGNORE INTO chat_group (township_id, code, name, members, active, mode)
                VALUES (#{township}, #{code}, '', 0, TRUE, #{mode})
                """)
        void note(@Param("township") long township, @Param("code") String code, @Param("mode") GroupMode mode);

        @Select("""
                SELECT MIN(p.township_id) FROM (
                    SELECT township_id FROM deputy WHERE code = #{person} AND active
                    UNION SELECT township_id FROM official WHERE code = #{person} AND active) p
                JOIN township t ON t.id = p.township_id AND t.sample_of IS NULL
                """)
        Long townshipOf(String person);

        @Update("UPDATE chat_group SET name = #{name}, members = #{members} WHERE code = #{code}")
        int describe(@Param("code") String code, @Param("name") String name, @Param("members") int members);

        @Select("SELECT mode FROM chat_group WHERE id = #{id}")
        GroupMode mode(long id);

        @Update("UPDATE chat_group SET mode = #{mode}, mode_set_by = #{by}, mode_set_at = #{at} WHERE id = #{id}")
        int turn(@Param("id") long id, @Param("mode") GroupMode mode, @Param("by") String by, @Param("at") Instant at);
    }
}
