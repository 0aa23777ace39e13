package io.sidan.core.roster;

import io.sidan.core.privacy.Seal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is in which group and under which name, as its channel last told; names are sealed. */
@Repository
public class GroupMembers {

    private static final int LONGEST_NAME = 128;

    private final MemberMapper members;
    private final Seal seal;

    GroupMembers(MemberMapper members, Seal seal) {
        this.members = members;
        this.seal = seal;
    }

    /**
     * @param person the channel's id
     * @param own whether of the corporation, no resident
     * @param joinedAt null where not known
     */
    public record Member(String person, boolean own, String name, Instant joinedAt) {}

    /** These and no others are in the group now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void are(String group, Collection<Member> now) {
        members.leave(group);
        now.forEach(member -> members.join(group, member, seal.seal(cut(member.name()))));
    }

    /** A person in a group. */
    public record Seat(String group, String person) {}

    /** The names these people have in these groups, as far as the channel told them. */
    @Transactional(readOnly = true)
    public Map<Seat, String> names(Collection<String> groups, Collection<String> people) {
        return groups.isEmpty() || people.isEmpty()
                ? Map.of()
                : members.names(groups, people).stream()
                        .collect(Collectors.toMap(
                                one -> new Seat(one.chatGroup(), one.person()), one -> seal.open(one.name())));
    }

    /** Of these people, who is in the group. */
    @Transactional(readOnly = true)
    public Set<String> among(String group, Collection<String> people) {
        return people.isEmpty() ? Set.of() : Set.copyOf(members.among(group, people));
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    record Seated(String chatGroup, String person, byte[] name) {}

    @Mapper
    interface MemberMapper {

        @Delete("DELETE FROM group_member WHERE chat_group = #{group}")
        int leave(String group);

        @Insert("""
                INSERT INTO group_member (chat_group, person, own, name, joined_at)
                VALUES (#{group}, #{member.person}, #{member.own}, #{name}, #{member.joinedAt})
                ON DUPLICATE KEY UPDATE name = VALUES(name)
                """)
        void join(@Param("group") String group, @Param("member") Member member, @Param("name") byte[] name);

        @Select("""
                <script>
                SELECT chat_group, person, name FROM group_member
                WHERE chat_group IN
                <foreach collection="groups" item="one" open="(" separator="," close=")">#{one}</foreach>
                AND person IN
                <foreach collection="people" item="one" open="(" separator="," close=")">#{one}</foreach>
                </script>
                """)
        List<Seated> names(@Param("groups") Collection<String> groups, @Param("people") Collection<String> people);

        @Select("""
                <script>
                SELECT person FROM group_member WHERE chat_group = #{group} AND person IN
                <foreach collection="people" item="one" open="(" separator="," close=")">#{one}</foreach>
                </script>
                """)
        List<String> among(@Param("group") String group, @Param("people") Collection<String> people);
    }
}
