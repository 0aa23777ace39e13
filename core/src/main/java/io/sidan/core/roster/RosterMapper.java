package io.sidan.core.roster;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface RosterMapper {

    record DistrictRow(String code, String name, String station) {}

    record GroupRow(String code, String name, String district, int members, String villages) {}

    record UnitRow(String code, String name, String level) {}

    record DeputyRow(
            String code,
            String name,
            String nick,
            String gender,
            String level,
            String station,
            String district,
            String team,
            String term) {

        Roster.Deputy deputy(List<String> groups) {
            return new Roster.Deputy(code, name, nick, gender, level, station, district, team, term, groups);
        }
    }

    @Select("SELECT name FROM village WHERE township_id = #{township} AND active ORDER BY id")
    List<String> villages(long township);

    @Select(
            "SELECT name FROM village WHERE township_id = #{township} AND district = #{district} AND active ORDER BY id")
    List<String> villagesOf(@Param("township") long township, @Param("district") String district);

    @Select(
            "SELECT code AS id, name, kind, address FROM station WHERE township_id = #{township} AND active ORDER BY id")
    List<Roster.Station> stations(long township);

    @Select("SELECT code, name, station FROM district WHERE township_id = #{township} AND active ORDER BY id")
    List<DistrictRow> districts(long township);

    @Select("SELECT name, village FROM landmark WHERE township_id = #{township} AND active ORDER BY id")
    List<Roster.Place> landmarks(long township);

    @Select("""
            SELECT code, name, district, members, villages FROM chat_group
            WHERE township_id = #{township} AND active AND district IS NOT NULL ORDER BY id
            """)
    List<GroupRow> groups(long township);

    @Select("""
            SELECT code, name, nick, gender, level, station, district, team, term FROM deputy
            WHERE township_id = #{township} AND active ORDER BY id
            """)
    List<DeputyRow> deputies(long township);

    @Select("SELECT deputy FROM deputy_group WHERE township_id = #{township} AND chat_group = #{group} ORDER BY deputy")
    List<String> deputiesOf(@Param("township") long township, @Param("group") String group);

    @Select("SELECT chat_group FROM deputy_group WHERE township_id = #{township} AND deputy = #{deputy} ORDER BY 1")
    List<String> groupsOf(@Param("township") long township, @Param("deputy") String deputy);

    @Select("SELECT code, name, level FROM unit WHERE township_id = #{township} AND active ORDER BY id")
    List<UnitRow> units(long township);

    @Select("SELECT category FROM unit_category WHERE township_id = #{township} AND unit = #{unit} ORDER BY category")
    List<String> categoriesOf(@Param("township") long township, @Param("unit") String unit);

    @Select("""
            SELECT code AS id, name, post, village FROM official
            WHERE township_id = #{township} AND kind = #{kind} AND active ORDER BY id
            """)
    List<Roster.Person> officials(@Param("township") long township, @Param("kind") String kind);
}
