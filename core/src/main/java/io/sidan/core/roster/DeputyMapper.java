package io.sidan.core.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface DeputyMapper {

    String CODES =
            "<foreach collection=\"codes\" item=\"code\" open=\"(\" separator=\",\" close=\")\">#{code}</foreach>";

    @Select(
            "SELECT COUNT(*) > 0 FROM deputy WHERE township_id = #{township} AND code = #{code} AND station = #{station}")
    boolean isAt(@Param("township") long township, @Param("code") String code, @Param("station") String station);

    @Select("""
            SELECT code, name, district FROM deputy
            WHERE township_id = #{township} AND active AND (code = #{word} OR name = #{word})
            ORDER BY code = #{word} DESC, id LIMIT 1
            """)
    Deputy find(@Param("township") long township, @Param("word") String word);

    @Select("""
            <script>
            SELECT d.code, d.name, d.district FROM deputy d
            LEFT JOIN rota r ON r.township_id = d.township_id AND r.deputy = d.code AND r.cancelled_at IS NULL
                AND #{day} BETWEEN r.from_day AND r.to_day
                AND (r.chat_group = #{group} OR r.district = #{district})
            LEFT JOIN deputy_group g ON g.township_id = d.township_id AND g.deputy = d.code
                AND g.chat_group = #{group}
            WHERE d.township_id = #{township} AND d.active
                AND (r.id IS NOT NULL OR g.deputy IS NOT NULL OR d.district = #{district})
                <foreach collection="declined" item="code">AND d.code &lt;&gt; #{code} AND NOT EXISTS (
                    SELECT 1 FROM absence a WHERE a.township_id = d.township_id AND a.deputy = d.code
                        AND a.stand_in = #{code} AND a.cancelled_at IS NULL
                        AND #{day} BETWEEN a.from_day AND a.to_day)</foreach>
            ORDER BY CASE WHEN r.chat_group IS NOT NULL THEN 0 WHEN r.id IS NOT NULL THEN 1
                WHEN g.deputy IS NOT NULL THEN 2 ELSE 3 END, d.id
            LIMIT 1
            </script>
            """)
    Deputy onDuty(
            @Param("township") long township,
            @Param("group") String group,
            @Param("district") String district,
            @Param("day") LocalDate day,
            @Param("declined") Collection<String> declined);

    @Select("""
            SELECT d.code, d.name, d.district FROM absence a
            JOIN deputy d ON d.township_id = a.township_id AND d.code = a.stand_in AND d.active
            WHERE a.township_id = #{township} AND a.deputy = #{deputy} AND a.cancelled_at IS NULL
                AND #{day} BETWEEN a.from_day AND a.to_day
            LIMIT 1
            """)
    Deputy standIn(@Param("township") long township, @Param("deputy") String deputy, @Param("day") LocalDate day);

    @Select("""
            SELECT deputy FROM absence
            WHERE township_id = #{township} AND stand_in = #{deputy} AND cancelled_at IS NULL
                AND #{day} BETWEEN from_day AND to_day
            """)
    List<String> absent(@Param("township") long township, @Param("deputy") String deputy, @Param("day") LocalDate day);

    @Select("<script>SELECT district FROM deputy WHERE township_id = #{township} AND active AND district IS NOT NULL"
            + " AND code IN " + CODES + """
            UNION SELECT r.district FROM rota r
            JOIN deputy d ON d.township_id = r.township_id AND d.code = r.deputy AND d.active
            WHERE r.township_id = #{township} AND r.district IS NOT NULL AND r.cancelled_at IS NULL
                AND #{day} BETWEEN r.from_day AND r.to_day AND r.deputy IN""" + CODES + "</script>")
    List<String> districts(
            @Param("township") long township, @Param("codes") List<String> codes, @Param("day") LocalDate day);

    @Select("<script>SELECT g.chat_group FROM deputy_group g"
            + " JOIN deputy d ON d.township_id = g.township_id AND d.code = g.deputy AND d.active"
            + " WHERE g.township_id = #{township} AND g.deputy IN " + CODES + """
            UNION SELECT r.chat_group FROM rota r
            JOIN deputy d ON d.township_id = r.township_id AND d.code = r.deputy AND d.active
            WHERE r.township_id = #{township} AND r.chat_group IS NOT NULL AND r.cancelled_at IS NULL
                AND #{day} BETWEEN r.from_day AND r.to_day AND r.deputy IN""" + CODES + "</script>")
    List<String> groups(
            @Param("township") long township, @Param("codes") List<String> codes, @Param("day") LocalDate day);
}
