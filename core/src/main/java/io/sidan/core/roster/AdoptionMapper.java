package io.sidan.core.roster;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

@Mapper
interface AdoptionMapper {

    @Update("UPDATE ${table} SET active = FALSE WHERE township_id = #{township}")
    int retire(@Param("table") String table, @Param("township") long township);

    @Delete("DELETE FROM deputy_group WHERE township_id = #{township}")
    int forgetDeputyGroups(long township);

    @Delete("DELETE FROM unit_category WHERE township_id = #{township}")
    int forgetUnitCategories(long township);

    @Insert("""
            INSERT INTO station (township_id, code, name, kind, address, active)
            VALUES (#{township}, #{s.id}, #{s.name}, #{s.kind}, COALESCE(#{s.address}, ''), TRUE)
            ON DUPLICATE KEY UPDATE name = VALUES(name), kind = VALUES(kind), address = VALUES(address), active = TRUE
            """)
    void station(@Param("township") long township, @Param("s") Roster.Station station);

    @Insert("""
            INSERT INTO district (township_id, code, name, station, active)
            VALUES (#{township}, #{code}, #{name}, #{station}, TRUE)
            ON DUPLICATE KEY UPDATE name = VALUES(name), station = VALUES(station), active = TRUE
            """)
    void district(
            @Param("township") long township,
            @Param("code") String code,
            @Param("name") String name,
            @Param("station") String station);

    @Insert("""
            INSERT INTO village (township_id, name, district, active)
            VALUES (#{township}, #{name}, #{district}, TRUE)
            ON DUPLICATE KEY UPDATE district = VALUES(district), active = TRUE
            """)
    void village(@Param("township") long township, @Param("name") String name, @Param("district") String district);

    @Insert("""
            INSERT INTO landmark (township_id, name, village, active)
            VALUES (#{township}, #{p.name}, #{p.village}, TRUE)
            ON DUPLICATE KEY UPDATE village = VALUES(village), active = TRUE
            """)
    void landmark(@Param("township") long township, @Param("p") Roster.Place place);

    @Insert("""
            INSERT INTO chat_group (township_id, code, name, members, district, villages, active)
            VALUES (#{township}, #{g.id}, #{g.name}, #{g.members}, #{district}, #{villages}, TRUE)
            ON DUPLICATE KEY UPDATE township_id = VALUES(township_id), name = VALUES(name),
                members = VALUES(members), district = VALUES(district), villages = VALUES(villages), active = TRUE
            """)
    void group(
            @Param("township") long township,
            @Param("g") Roster.Group group,
            @Param("district") String district,
            @Param("villages") String villages);

    @Insert("""
            INSERT INTO deputy (township_id, code, name, nick, gender, level, station, district, team, term, active)
            VALUES (#{township}, #{d.id}, #{d.name}, COALESCE(#{d.nick}, ''), #{d.gender}, #{d.level}, #{d.station},
                #{d.district}, #{d.team}, #{d.term}, TRUE)
            ON DUPLICATE KEY UPDATE name = VALUES(name), nick = VALUES(nick), gender = VALUES(gender),
                level = VALUES(level), station = VALUES(station), district = VALUES(district), team = VALUES(team),
                term = VALUES(term), active = TRUE
            """)
    void deputy(@Param("township") long township, @Param("d") Roster.Deputy deputy);

    @Insert("""
            INSERT IGNORE INTO deputy_group (township_id, deputy, chat_group)
            VALUES (#{township}, #{deputy}, #{group})
            """)
    void deputyGroup(@Param("township") long township, @Param("deputy") String deputy, @Param("group") String group);

    @Insert("""
            INSERT INTO unit (township_id, code, name, level, active)
            VALUES (#{township}, #{u.id}, #{u.name}, #{u.level}, TRUE)
            ON DUPLICATE KEY UPDATE name = VALUES(name), level = VALUES(level), active = TRUE
            """)
    void unit(@Param("township") long township, @Param("u") Roster.Unit unit);

    @Insert("""
            INSERT IGNORE INTO unit_category (township_id, unit, category, position)
            VALUES (#{township}, #{unit}, #{category}, #{position})
            """)
    void unitCategory(
            @Param("township") long township,
            @Param("unit") String unit,
            @Param("category") String category,
            @Param("position") int position);

    @Insert("""
            INSERT INTO official (township_id, code, name, kind, post, village, active)
            VALUES (#{township}, #{p.id}, #{p.name}, #{kind}, #{p.post}, #{p.village}, TRUE)
            ON DUPLICATE KEY UPDATE name = VALUES(name), kind = VALUES(kind), post = VALUES(post),
                village = VALUES(village), active = TRUE
            """)
    void official(@Param("township") long township, @Param("kind") String kind, @Param("p") Roster.Person person);
}
