package io.sidan.core.duty.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ReceptionMapper {

    String COLUMNS = """
            SELECT r.id, r.township_id, r.station, s.name AS station_name, r.planned_on, r.held_on, r.opens, r.closes, r.state,
                r.moved_for, r.words, r.nil_return, r.version
            FROM reception r LEFT JOIN station s ON s.township_id = r.township_id AND s.code = r.station
            """;

    @Select("SELECT id FROM township WHERE id = #{township} FOR UPDATE")
    Long lock(long township);

    @Select(COLUMNS + "WHERE r.township_id = #{township} AND r.id = #{id}")
    Reception find(@Param("township") long township, @Param("id") long id);

    @Select(COLUMNS + """
            WHERE r.state = 'PLANNED' AND r.held_on BETWEEN #{from} AND #{to} ORDER BY r.township_id, r.held_on, r.id
            """)
    List<Reception> comingUp(@Param("from") LocalDate from, @Param("to") LocalDate to);

    @Select("SELECT code FROM station WHERE township_id = #{township} AND active ORDER BY id")
    List<String> stations(long township);

    @Select("SELECT id FROM township WHERE sample_of IS NULL ORDER BY id")
    List<Long> townships();

    @Insert("""
            INSERT IGNORE INTO reception (township_id, station, planned_on, held_on, opens, closes, state, nil_return, version)
            VALUES (#{township}, #{station}, #{planned}, #{held}, #{plan.opens}, #{plan.closes}, 'PLANNED', FALSE, 0)
            """)
    int plan(
            @Param("township") long township,
            @Param("station") String station,
            @Param("planned") LocalDate planned,
            @Param("held") LocalDate held,
            @Param("plan") Plan plan);

    @Update("""
            UPDATE reception SET held_on = #{day}, moved_for = #{why}, version = version + 1
            WHERE id = #{id} AND version = #{version} AND state = 'PLANNED'
            """)
    int move(
            @Param("id") long id, @Param("day") LocalDate day, @Param("why") String why, @Param("version") int version);

    @Update("""
            UPDATE reception SET state = #{state}, moved_for = COALESCE(#{why}, moved_for), words = #{words},
                nil_return = #{nil}, closed_by = #{by}, closed_at = #{at}, version = version + 1
            WHERE id = #{id} AND version = #{version} AND state = 'PLANNED'
            """)
    int end(
            @Param("id") long id,
            @Param("state") ReceptionState state,
            @Param("why") String why,
            @Param("words") String words,
            @Param("nil") boolean nil,
            @Param("by") String by,
            @Param("at") Instant at,
            @Param("version") int version);

    @Select("""
            SELECT COUNT(*) FROM reception
            WHERE township_id = #{township} AND station = #{station} AND held_on = #{day} AND id <> #{but}
                AND state <> 'CANCELLED'
            """)
    int others(
            @Param("township") long township,
            @Param("station") String station,
            @Param("day") LocalDate day,
            @Param("but") long but);

    @Select("SELECT deputy FROM reception_duty WHERE reception_id = #{id} ORDER BY id")
    List<String> deputies(long id);

    @Delete("DELETE FROM reception_duty WHERE reception_id = #{id} AND deputy = #{deputy} AND signed_at IS NULL")
    int release(@Param("id") long id, @Param("deputy") String deputy);

    @Insert("""
            INSERT IGNORE INTO reception_duty (township_id, reception_id, deputy, entered_by, entered_at)
            VALUES (#{r.townshipId}, #{r.id}, #{deputy}, #{by}, #{at})
            """)
    int assign(
            @Param("r") Reception reception,
            @Param("deputy") String deputy,
            @Param("by") String by,
            @Param("at") Instant at);

    /** The venue where this deputy receives on that day already. */
    @Select("""
            SELECT MAX(s.name) FROM reception_duty d JOIN reception r ON r.id = d.reception_id
            LEFT JOIN station s ON s.township_id = r.township_id AND s.code = r.station
            WHERE d.township_id = #{township} AND d.deputy = #{deputy} AND r.held_on = #{day} AND r.id <> #{but}
                AND r.state <> 'CANCELLED'
            """)
    String busyAt(
            @Param("township") long township,
            @Param("deputy") String deputy,
            @Param("day") LocalDate day,
            @Param("but") long but);

    @Update("""
            UPDATE reception_duty SET signed_at = #{at}, signed_by = #{by}
            WHERE reception_id = #{id} AND deputy = #{deputy} AND signed_at IS NULL
            """)
    int sign(@Param("id") long id, @Param("deputy") String deputy, @Param("by") String by, @Param("at") Instant at);

    @Select("SELECT COUNT(*) FROM reception_duty WHERE reception_id = #{id} AND signed_at IS NOT NULL")
    int signed(long id);

    @Select("SELECT COUNT(*) FROM visitor WHERE reception_id = #{id}")
    int visitors(long id);

    @Insert("""
            INSERT IGNORE INTO reception_notice (township_id, reception_id, held_on, ahead, fate, told_at)
            VALUES (#{r.townshipId}, #{r.id}, #{r.heldOn}, #{ahead}, #{fate}, #{at})
            """)
    int note(
            @Param("r") Reception reception,
            @Param("ahead") int ahead,
            @Param("fate") String fate,
            @Param("at") Instant at);

    @Select("""
            SELECT COUNT(*) FROM reception_notice WHERE reception_id = #{id} AND fate = 'TOLD'
            """)
    int told(long id);

    @Select("""
            SELECT g.code FROM chat_group g JOIN district d ON d.township_id = g.township_id AND d.code = g.district
            WHERE g.township_id = #{township} AND d.station = #{station} AND g.active AND d.active ORDER BY g.id
            """)
    List<String> groups(@Param("township") long township, @Param("station") String station);
}
