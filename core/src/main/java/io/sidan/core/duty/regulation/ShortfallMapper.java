package io.sidan.core.duty.regulation;

import io.sidan.core.duty.regulation.Regulations.Behind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ShortfallMapper {

    String OF_RECORDS = """
            SELECT d.deputy FROM duty_record_deputy d JOIN duty_record r ON r.id = d.record_id
            WHERE r.township_id = #{township} AND NOT d.excused AND r.voided_at IS NULL
                AND r.held_on BETWEEN #{from} AND #{to} AND r.kind IN
            """;

    @Select("""
            <script>
            SELECT e.code AS deputy, e.name, s.name AS station_name, COUNT(c.deputy) AS done, #{wanted} AS wanted
            FROM deputy e
            LEFT JOIN station s ON s.township_id = e.township_id AND s.code = e.station
            LEFT JOIN (
            <choose>
                <when test="quota.name() == 'RECEPTION'">
                    SELECT d.deputy FROM reception_duty d JOIN reception r ON r.id = d.reception_id
                    WHERE r.township_id = #{township} AND d.signed_at IS NOT NULL AND r.state != 'CANCELLED'
                        AND r.held_on BETWEEN #{from} AND #{to}
                </when>
                <when test="quota.name() == 'ACTIVITY'">
                    SELECT t.deputy FROM attendance t JOIN activity a ON a.id = t.activity_id
                    WHERE a.township_id = #{township} AND t.state = 'PRESENT' AND a.state != 'CANCELLED'
                        AND a.held_on BETWEEN #{from} AND #{to}
                </when>
                <when test="quota.name() == 'APPRAISAL'">
                    SELECT p.deputy FROM appraisal p
                    WHERE p.township_id = #{township} AND p.held_on BETWEEN #{from} AND #{to}
                </when>
                <when test="quota.name() == 'CONTACT'">
            """ + OF_RECORDS + """
                    ('CONTACT')
                    UNION ALL SELECT v.deputy FROM visitor v
                    WHERE v.township_id = #{township} AND v.deputy IS NOT NULL
                        AND v.came_at &gt;= #{start} AND v.came_at &lt; #{end}
                </when>
                <when test="quota.name() == 'VISIT'">
            """ + OF_RECORDS + """
                    ('VISIT', 'RESEARCH', 'INSPECTION')
                </when>
                <otherwise>
            """ + OF_RECORDS + """
                    (#{quota})
                </otherwise>
            </choose>
            ) c ON c.deputy = e.code
            WHERE e.township_id = #{township} AND e.active
            GROUP BY e.id, e.code, e.name, s.name HAVING COUNT(c.deputy) &lt; #{wanted} ORDER BY done, e.id
            </script>
            """)
    List<Behind> behind(
            @Param("township") long township,
            @Param("quota") Quota quota,
            @Param("wanted") int wanted,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("start") Instant start,
            @Param("end") Instant end);

    @Select("SELECT COUNT(*) FROM deputy WHERE township_id = #{township} AND active")
    int deputies(long township);
}
