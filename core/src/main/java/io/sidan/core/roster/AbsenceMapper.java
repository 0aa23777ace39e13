package io.sidan.core.roster;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface AbsenceMapper {

    String OVERLAPS = " AND cancelled_at IS NULL AND from_day <= #{days.to} AND to_day >= #{days.from}";

    /** One hand enters absences of a township at a time, so that two cannot overlap unseen. */
    @Select("SELECT id FROM township WHERE id = #{township} FOR UPDATE")
    Long lock(long township);

    @Select("SELECT COUNT(*) FROM absence WHERE township_id = #{township} AND deputy = #{deputy}" + OVERLAPS)
    int away(@Param("township") long township, @Param("deputy") String deputy, @Param("days") Days days);

    @Select("SELECT COUNT(*) FROM absence WHERE township_id = #{township} AND stand_in = #{deputy}" + OVERLAPS)
    int standing(@Param("township") long township, @Param("deputy") String deputy, @Param("days") Days days);

    @Insert("""
            INSERT INTO absence (township_id, deputy, stand_in, from_day, to_day, entered_by, entered_at)
            VALUES (#{township}, #{deputy}, #{standIn}, #{days.from}, #{days.to}, #{by}, #{at})
            """)
    void insert(
            @Param("township") long township,
            @Param("deputy") String deputy,
            @Param("standIn") String standIn,
            @Param("days") Days days,
            @Param("by") String by,
            @Param("at") Instant at);

    @Update("""
            UPDATE absence SET cancelled_by = #{by}, cancelled_at = #{at}
            WHERE township_id = #{township} AND id = #{id} AND cancelled_at IS NULL
            """)
    int cancel(@Param("township") long township, @Param("id") long id, @Param("by") String by, @Param("at") Instant at);

    @Select("""
            SELECT a.id, a.deputy, d.name AS deputy_name, a.stand_in, s.name AS stand_in_name, a.from_day AS `from`,
                a.to_day AS `to`, a.entered_by, a.cancelled_at IS NOT NULL AS cancelled
            FROM absence a
            JOIN deputy d ON d.township_id = a.township_id AND d.code = a.deputy
            JOIN deputy s ON s.township_id = a.township_id AND s.code = a.stand_in
            WHERE a.township_id = #{township} ORDER BY a.from_day DESC, a.id DESC
            """)
    List<Absence> all(long township);
}
