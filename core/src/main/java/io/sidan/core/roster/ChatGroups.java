package io.sidan.core.roster;

import java.util.List;
import java.util.Optional;
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

    /** The group of that code; one that nobody has bound yet is noted down in the home township. */
    public ChatGroup heard(String code) {
        return Optional.ofNullable(groups.coded(code)).orElseGet(() -> {
            groups.note(townships.home().orElseThrow(NoRoster::new).id(), code);
            return groups.coded(code);
        });
    }

    public List<ChatGroup> all() {
        return groups.all();
    }

    @Mapper
    interface ChatGroupMapper {

        String COLUMNS = "SELECT id, township_id, code, name, district FROM chat_group ";

        @Select(COLUMNS + "WHERE id = #{id}")
        ChatGroup find(long id);

        @Select(COLUMNS + "WHERE code = #{code}")
        ChatGroup coded(String code);

        @Select(COLUMNS + "ORDER BY id")
        List<ChatGroup> all();

        @Insert("""
                INSERT IGNORE INTO chat_group (township_id, code, name, members, active)
                VALUES (#{township}, #{code}, '', 0, TRUE)
                """)
        void note(@Param("township") long township, @Param("code") String code);
    }
}
