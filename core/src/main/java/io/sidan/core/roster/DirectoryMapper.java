package io.sidan.core.roster;

import io.sidan.core.roster.Directory.Group;
import io.sidan.core.roster.Directory.Member;
import io.sidan.core.roster.Directory.Part;
import io.sidan.core.roster.Directory.Station;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface DirectoryMapper {

    @Select("""
            SELECT code, name, kind, address FROM station WHERE township_id = #{township} AND active
            ORDER BY kind DESC, id
            """)
    List<Station> stations(long township);

    @Select("""
            SELECT d.code, d.name, d.station, GROUP_CONCAT(v.name ORDER BY v.id SEPARATOR '、') AS villages
            FROM district d
            LEFT JOIN village v ON v.township_id = d.township_id AND v.district = d.code AND v.active
            WHERE d.township_id = #{township} AND d.active GROUP BY d.id, d.code, d.name, d.station ORDER BY d.id
            """)
    List<Part> districts(long township);

    @Select("""
            SELECT e.code, e.name, e.nick, e.level, e.station, e.district, e.team, e.term,
                EXISTS (SELECT 1 FROM absence a WHERE a.township_id = e.township_id AND a.deputy = e.code
                    AND a.cancelled_at IS NULL AND #{day} BETWEEN a.from_day AND a.to_day) AS on_leave,
                EXISTS (SELECT 1 FROM rota r WHERE r.township_id = e.township_id AND r.deputy = e.code
                    AND r.cancelled_at IS NULL AND #{day} BETWEEN r.from_day AND r.to_day) AS on_duty
            FROM deputy e WHERE e.township_id = #{township} AND e.active ORDER BY e.id
            """)
    List<Member> deputies(@Param("township") long township, @Param("day") LocalDate day);

    @Select("""
            SELECT g.code, g.name, g.members, g.district, d.name AS district_name, g.mode, g.mode_set_by, g.mode_set_at,
                t.sample_of IS NOT NULL AS simulated
            FROM chat_group g JOIN township t ON t.id = g.township_id
            LEFT JOIN district d ON d.township_id = g.township_id AND d.code = g.district
            WHERE #{township} IN (t.id, t.sample_of) AND g.active ORDER BY t.id, g.id
            """)
    List<Group> groups(long township);

    @Select("SELECT COUNT(*) FROM district WHERE township_id = #{township} AND code = #{code} AND active")
    int district(@Param("township") long township, @Param("code") String code);

    @Update("UPDATE chat_group SET district = #{district} WHERE id = #{group} AND district <=> #{was}")
    int bind(@Param("group") long group, @Param("district") String district, @Param("was") String was);

    @Insert("""
            INSERT INTO group_change (group_id, was, became, changed_by, changed_at)
            VALUES (#{group}, #{was}, #{became}, #{by}, #{at})
            """)
    void note(
            @Param("group") long group,
            @Param("was") String was,
            @Param("became") String became,
            @Param("by") String by,
            @Param("at") Instant at);

    /** Whoever has learned the roster learns it anew. */
    @Update("UPDATE township SET version = version + 1 WHERE id = #{township}")
    int moveOn(long township);
}
