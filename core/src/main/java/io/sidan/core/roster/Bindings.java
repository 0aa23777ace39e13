package io.sidan.core.roster;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 绑定: which member of the WeCom corporation is who in the roster, and which account of the panel is theirs. */
@Repository
public class Bindings {

    private final BindingMapper bindings;
    private final Clock clock;

    Bindings(BindingMapper bindings, Clock clock) {
        this.bindings = bindings;
        this.clock = clock;
    }

    /**
     * @param person code of a deputy, official or unit; null while nobody has said who it is
     * @param account user name in the panel, or null
     * @param heardAt when this member last wrote to the bot, or null
     */
    public record Binding(String userid, Long townshipId, String person, String account, Instant heardAt) {}

    /** The code in the roster of this member; of one who is not bound the userid, which may be a code itself. */
    @Transactional(readOnly = true)
    public String personOf(String userid) {
        return Optional.ofNullable(bindings.find(plain(userid)))
                .map(Binding::person)
                .orElse(userid);
    }

    /** The codes in the roster of those of these members who are bound, by the userid as it was given. */
    @Transactional(readOnly = true)
    public Map<String, String> personsOf(Collection<String> userids) {
        if (userids.isEmpty()) {
            return Map.of();
        }
        Map<String, String> known = bindings
                .bound(userids.stream().map(Bindings::plain).toList())
                .stream()
                .collect(Collectors.toMap(Binding::userid, Binding::person));
        return userids.stream()
                .filter(userid -> known.containsKey(plain(userid)))
                .collect(Collectors.toMap(Function.identity(), userid -> known.get(plain(userid))));
    }

    @Transactional(readOnly = true)
    public Optional<Binding> find(String userid) {
        return Optional.ofNullable(bindings.find(plain(userid)));
    }

    /** The members who are this person; several may serve one unit. */
    @Transactional(readOnly = true)
    public List<String> useridsOf(long township, String person) {
        return bindings.userids(township, person);
    }

    /** All of a township's, and those who wrote and are nobody's yet. */
    @Transactional(readOnly = true)
    public List<Binding> of(long township) {
        return bindings.of(township);
    }

    /** Says who a member is; either may be null. */
    @Transactional
    public Binding bind(long township, String userid, String person, String account, String by) {
        bindings.bind(plain(userid), township, person, account, by, clock.instant());
        return bindings.find(plain(userid));
    }

    @Transactional
    public void unbind(long township, String userid) {
        if (bindings.unbind(township, plain(userid)) != 1) {
            throw new RosterRefusal("userid", "没有绑定过「" + userid + "」");
        }
    }

    /** Remembers that this member wrote, so that who is not bound can be found and bound. */
    @Transactional
    public void heard(String userid) {
        bindings.heard(plain(userid), clock.instant());
    }

    private static String plain(String userid) {
        return userid.strip().toLowerCase(Locale.ROOT);
    }

    @Mapper
    interface BindingMapper {

        String COLUMNS = "SELECT userid, township_id, person, account, heard_at FROM wecom_binding ";

        @Select("<script>" + COLUMNS + """
                WHERE person IS NOT NULL AND userid IN
                <foreach collection="userids" item="one" open="(" separator="," close=")">#{one}</foreach>
                </script>
                """)
        List<Binding> bound(@Param("userids") List<String> userids);

        @Select(COLUMNS + "WHERE userid = #{userid}")
        Binding find(String userid);

        @Select(
                "SELECT userid FROM wecom_binding WHERE township_id = #{township} AND person = #{person} ORDER BY userid")
        List<String> userids(@Param("township") long township, @Param("person") String person);

        @Select(COLUMNS + "WHERE township_id = #{township} OR township_id IS NULL ORDER BY heard_at IS NULL, userid")
        List<Binding> of(long township);

        @Insert("""
                INSERT INTO wecom_binding (userid, township_id, person, account, bound_by, bound_at)
                VALUES (#{userid}, #{township}, #{person}, #{account}, #{by}, #{at})
                ON DUPLICATE KEY UPDATE township_id = VALUES(township_id), person = VALUES(person),
                    account = VALUES(account), bound_by = VALUES(bound_by), bound_at = VALUES(bound_at)
                """)
        void bind(
                @Param("userid") String userid,
                @Param("township") long township,
                @Param("person") String person,
                @Param("account") String account,
                @Param("by") String by,
                @Param("at") Instant at);

        @Delete("DELETE FROM wecom_binding WHERE userid = #{userid} AND township_id = #{township}")
        int unbind(@Param("township") long township, @Param("userid") String userid);

        @Insert("""
                INSERT INTO wecom_binding (userid, heard_at) VALUES (#{userid}, #{at})
                ON DUPLICATE KEY UPDATE heard_at = VALUES(heard_at)
                """)
        void heard(@Param("userid") String userid, @Param("at") Instant at);
    }
}
