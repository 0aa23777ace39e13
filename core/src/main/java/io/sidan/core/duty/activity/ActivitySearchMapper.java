package io.sidan.core.duty.activity;

import io.sidan.core.duty.activity.ActivitySearch.Attendee;
import io.sidan.core.duty.activity.ActivitySearch.Listed;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ActivitySearchMapper {

    String LISTED = """
            SELECT a.id, a.theme, a.station, s.name AS station_name, a.team, a.place, a.organiser, a.campaign, a.held_on,
                a.until_on, a.state, a.sign_code, a.words,
                (SELECT COUNT(*) FROM activity_step p WHERE p.activity_id = a.id) AS steps,
                (SELECT COUNT(*) FROM attendance t WHERE t.activity_id = a.id) AS invited,
                (SELECT COUNT(*) FROM attendance t WHERE t.activity_id = a.id AND t.state = 'PRESENT') AS present,
                a.version
            FROM activity a LEFT JOIN station s ON s.township_id = a.township_id AND s.code = a.station
            """;

    record StepRow(long id, FiveStep step, LocalDate heldOn, String minutes, String conclusion, String waivedFor) {}

    @Select("<script>" + LISTED + """
            WHERE a.township_id = #{township}
            <if test="id != null">AND a.id = #{id}</if>
            <if test="from != null">AND a.held_on BETWEEN #{from} AND #{to}</if>
            ORDER BY a.held_on DESC, a.id DESC LIMIT 500
            </script>
            """)
    List<Listed> list(
            @Param("township") long township,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("id") Long id);

    @Select(LISTED + """
            JOIN attendance m ON m.activity_id = a.id AND m.deputy = #{deputy}
            WHERE a.township_id = #{township} AND a.until_on >= #{from} AND a.state IN ('PLANNED', 'RUNNING')
            ORDER BY a.held_on, a.id LIMIT 50
            """)
    List<Listed> of(@Param("township") long township, @Param("deputy") String deputy, @Param("from") LocalDate from);

    @Select("""
            SELECT id, step, held_on, minutes, conclusion, waived_for FROM activity_step WHERE activity_id = #{id}
            """)
    List<StepRow> steps(long id);

    @Select("""
            SELECT t.deputy, d.name, t.state, t.excuse, t.signed_at, t.through FROM attendance t
            LEFT JOIN deputy d ON d.township_id = t.township_id AND d.code = t.deputy
            WHERE t.activity_id = #{id} ORDER BY t.id
            """)
    List<Attendee> attendees(long id);
}
