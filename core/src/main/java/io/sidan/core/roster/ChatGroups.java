package io.sidan.core.roster;

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
import org.springframework.stereotype.Repository;

/** The groups that residents talk in, bound to a district or not yet. */
@Repository
public class ChatGroups {

    private final ChatGroupMapper groups;
    private final Townships townships;

    ChatGroups(ChatGroupMapper groups, Townships townships) {
        this.groups = groups;
        this.townships = townships;
    }

    public Optional<ChatGroup> find(long id) {
        return Optional.ofNullable(groups.find(id));
    }

    public Optional<ChatGroup> find(String code) {
        return groups.coded(Set.of(code)).stream().findFirst();
    }

    /**
     * The groups of those codes, by code; one that nobody has bound yet is noted down in the home township, or where its
     * code is a simulated one in the sample of that.
     */
    public Map<String, ChatGroup> heard(Set<String> codes) {
        Map<String, ChatGroup> known = byCode(codes);
        if (known.size() < codes.size()) {
            Township home = townships.home().orElseThrow(NoRoster::new);
            codes.stream()
                    .filter(code -> !known.containsKey(code))
                    .forEach(code -> groups.note(belonging(code, home).id(), code));
            return byCode(codes);
        }
        return known;
    }

    private Township belonging(String code, Township home) {
        return code.startsWith(Roster.SIMULATED) ? townships.sampleOf(home.id()).orElse(home) : home;
    }

    /** Codes of the groups that the bot only listens to. */
    public Set<String> inShadow(long township) {
        return groups.inShadow(township);
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

        @Insert("""
                INSERT IGNORE INTO chat_group (township_id, code, name, members, active)
                VALUES (#{township}, #{code}, '', 0, TRUE)
                """)
        void note(@Param("township") long township, @Param("code") String code);
    }
}
