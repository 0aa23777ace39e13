package io.sidan.core.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface RotaMapper {

    @Select("""
            SELECT (SELECT COUNT(*) FROM chat_group WHERE township_id = #{township} AND code = #{group} AND active)
                + (SELECT COUNT(*) FROM district WHERE township_id = #{township} AND code = #{district} AND active)
            """)
    int places(@Param("township") long township, @Param("group") String group, @Param("district") String district);

    @Select("""
            SELECT COUNT(*) FROM rota
            WHERE township_id = #{township} AND (chat_group = #{group} OR district = #{district})
                AND cancelled_at IS NULL AND from_day <= #{days.to} AND to_day >= #{days.from}
            """)
    int taken(
            @Param("township") long township,
            @Param("group") String group,
            @Param("district") String district,
            @Param("days") Days days);

    @Insert("""
            INSERT INTO rota (township_id, chat_group, district, deputy, from_day, to_day, entered_by, entered_at)
            VALUES (#{township}, #{group}, #{district}, #{deputy}, #{days.from}, #{days.to}, #{by}, #{at})
            """)
    void insert(
            @Param("township") long township,
            @Param("group") String group,
            @Param("district") String district,
            @Param("deputy") String deputy,
            @Param("days") Days days,
            @Param("by") String by,
            @Param("at") Instant at);

    @Update("""
            UPDATE rota SET cancelled_by = #{by}, cancelled_at = #{at}
            WHERE township_id = #{township} AND id = #{id} AND cancelled_at IS NULL
            """)
    int cancel(@Param("township") long township, @Param("id") long id, @Param("by") String by, @Param("at") Instant at);

    @Select("""
            SELECT r.id, r.chat_group AS `group`, r.district, r.deputy, d.name AS deputy_name, r.from_day AS `from`,
                r.to_day AS `to`
            FROM rota r JOIN deputy d ON d.township_id = r.township_id AND d.code = r.deputy
            WHERE r.township_id = #{township} AND r.to_day >= #{day} AND r.cancelled_at IS NULL
            ORDER BY r.from_day, r.id
            """)
    List<Turn> from(@Param("township") long township, @Param("day") LocalDate day);
}
