package io.sidan.core.suggestion;

import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.AccessLog.What;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who may read a confidential case beside those in charge of it; kept by the station and the chair. */
@Repository
public class AccessLists {

    private static final Set<Role> READERS =
            EnumSet.of(Role.DEPUTY, Role.POINT, Role.STATION, Role.CHAIR, Role.UNIT, Role.ADMIN);

    private final AccessMapper lists;
    private final Sights sights;
    private final AccessLog log;
    private final Clock clock;

    AccessLists(AccessMapper lists, Sights sights, AccessLog log, Clock clock) {
        this.lists = lists;
        this.sights = sights;
        this.log = log;
        this.clock = clock;
    }

    /**
     * One reader.
     *
     * @param code of the deputy or unit; of staff the user name
     */
    public record Reader(Role role, String code, String reason, String grantedBy, Instant grantedAt) {}

    @Transactional
    public List<Reader> of(String number, Actor actor) {
        return lists.of(kept(number, actor).id());
    }

    @Transactional
    public void grant(String number, Role role, String code, String reason, Actor by) {
        Sight sight = kept(number, by);
        if (!READERS.contains(role)) {
            throw Refusal.incomplete("role", "「" + role.label() + "」不能列入名单");
        }
        if (lists.grant(sight.id(), role, code, reason, by.code(), clock.instant()) != 1) {
            throw Refusal.notNow("已经在名单上了");
        }
        log.keep(What.GRANT, sight, by, role.label() + " " + code + "：" + reason);
    }

    @Transactional
    public void end(String number, Role role, String code, Actor by) {
        Sight sight = kept(number, by);
        if (lists.end(sight.id(), role, code, by.code(), clock.instant()) != 1) {
            throw Refusal.notNow("名单上没有这个人");
        }
        log.keep(What.END, sight, by, role.label() + " " + code);
    }

    /** The case is open again to all whose part it is; its list does not wait for the next time. */
    void close(Suggestion suggestion, Act act) {
        lists.endAll(suggestion.id(), act.actor().code(), act.at());
    }

    private Sight kept(String number, Actor actor) {
        Sight sight = sights.seen(number, actor);
        if (!actor.is(Role.STATION) && !actor.is(Role.CHAIR)) {
            throw sights.refused(sight, actor, Refusal.forbidden("查阅名单由联络站和主席团管理"));
        }
        return sight;
    }

    @Mapper
    interface AccessMapper {

        @Update(
                "UPDATE case_access SET ended_by = #{by}, ended_at = #{at} WHERE suggestion_id = #{id} AND ended_at IS NULL")
        int endAll(@Param("id") long id, @Param("by") String by, @Param("at") Instant at);

        @Select("""
                SELECT role, code, reason, granted_by, granted_at FROM case_access
                WHERE suggestion_id = #{id} AND ended_at IS NULL ORDER BY id
                """)
        List<Reader> of(long id);

        @Insert("""
                INSERT INTO case_access (suggestion_id, role, code, reason, granted_by, granted_at)
                SELECT s.id, #{role}, #{code}, #{reason}, #{by}, #{at} FROM suggestion s
                WHERE s.id = #{id} AND NOT EXISTS (SELECT 1 FROM case_access l
                    WHERE l.suggestion_id = #{id} AND l.role = #{role} AND l.code = #{code} AND l.ended_at IS NULL)
                """)
        int grant(
                @Param("id") long id,
                @Param("role") Role role,
                @Param("code") String code,
                @Param("reason") String reason,
                @Param("by") String by,
                @Param("at") Instant at);

        @Update("""
                UPDATE case_access SET ended_by = #{by}, ended_at = #{at}
                WHERE suggestion_id = #{id} AND role = #{role} AND code = #{code} AND ended_at IS NULL
                """)
        int end(
                @Param("id") long id,
                @Param("role") Role role,
                @Param("code") String code,
                @Param("by") String by,
                @Param("at") Instant at);
    }
}
