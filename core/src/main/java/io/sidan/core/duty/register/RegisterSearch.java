package io.sidan.core.duty.register;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface RegisterSearch {

    @Select("""
            SELECT d.code, d.name, d.gender, d.level, p.constituency, d.team, d.station, s.name AS station_name, d.district,
                t.name AS district_name, d.term,
                (SELECT MAX(n.name) FROM absence a JOIN deputy n ON n.township_id = a.township_id AND n.code = a.stand_in
                    WHERE a.township_id = d.township_id AND a.deputy = d.code AND a.cancelled_at IS NULL
                        AND #{day} BETWEEN a.from_day AND a.to_day) AS stand_in,
                EXISTS (SELECT 1 FROM wecom_binding b WHERE b.township_id = d.township_id AND b.person = d.code) AS bound,
                d.active
            FROM deputy d
            LEFT JOIN deputy_profile p ON p.township_id = d.township_id AND p.deputy = d.code
            LEFT JOIN station s ON s.township_id = d.township_id AND s.code = d.station
            LEFT JOIN district t ON t.township_id = d.township_id AND t.code = d.district
            WHERE d.township_id = #{township} ORDER BY d.active DESC, d.id
            """)
    List<Register.Listed> list(@Param("township") long township, @Param("day") LocalDate day);
}
