package io.sidan.core.roster;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What a township's roster offers to choose from on screens. */
@Repository
@Transactional(readOnly = true)
public class RosterSearch {

    private final RosterSearchMapper roster;

    RosterSearch(RosterSearchMapper roster) {
        this.roster = roster;
    }

    /** @param villages of the district, by 、 */
    public record District(String code, String name, String villages) {}

    /** @param district code of the own district, or null */
    public record Deputy(String code, String name, String district) {}

    public List<District> districts(long township) {
        return roster.districts(township);
    }

    public List<Deputy> deputies(long township) {
        return roster.deputies(township);
    }

    public record Group(String code, String name) {}

    /** Those of its sample as well. */
    public List<Group> groups(long township) {
        return roster.groups(township);
    }

    public List<Unit> units(long township) {
        return roster.units(township);
    }

    @Mapper
    interface RosterSearchMapper {

        @Select("""
                SELECT d.code, d.name, GROUP_CONCAT(v.name ORDER BY v.id SEPARATOR '、') AS villages
                FROM district d
                LEFT JOIN village v ON v.township_id = d.township_id AND v.district = d.code AND v.active
                WHERE d.township_id = #{township} AND d.active GROUP BY d.id, d.code, d.name ORDER BY d.id
                """)
        List<District> districts(@Param("township") long township);

        @Select("SELECT code, name, district FROM deputy WHERE township_id = #{township} AND active ORDER BY id")
        List<Deputy> deputies(@Param("township") long township);

        @Select("""
                SELECT g.code, g.name FROM chat_group g JOIN township t ON t.id = g.township_id
                WHERE #{township} IN (t.id, t.sample_of) AND g.active ORDER BY g.id
                """)
        List<Group> groups(@Param("township") long township);

        @Select("SELECT code, name FROM unit WHERE township_id = #{township} AND active ORDER BY id")
        List<Unit> units(@Param("township") long township);
    }
}
