package io.sidan.core.duty.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ReceptionSearchMapper {

    record DutyRow(long receptionId, String deputy, String name, Instant signedAt) {

        ReceptionSearch.Duty duty() {
            return new ReceptionSearch.Duty(deputy, name, signedAt);
        }
    }

    record VisitRow(
            long id,
            String stationName,
            Way way,
            Instant cameAt,
            String deputyName,
            byte[] name,
            byte[] phone,
            String village,
            byte[] matter,
            String reply,
            String number,
            String state) {}

    record DayRow(
            long id,
            String station,
            String stationName,
            LocalDate plannedOn,
            LocalDate heldOn,
            LocalTime opens,
            LocalTime closes,
            ReceptionState state,
            String movedFor,
            String words,
            boolean nilReturn,
            int visitors,
            int version) {

        ReceptionSearch.Day with(List<ReceptionSearch.Duty> duties) {
            return new ReceptionSearch.Day(
                    id,
                    station,
                    stationName,
                    plannedOn,
                    heldOn,
                    opens,
                    closes,
                    state,
                    state.label(),
                    movedFor,
                    words,
                    nilReturn,
                    visitors,
                    version,
                    duties);
        }
    }

    /** @param deputy code of one who receives or stands in, or null for all */
    @Select("""
            <script>
            SELECT r.id, r.station, s.name AS station_name, r.planned_on, r.held_on, r.opens, r.closes, r.state,
                r.moved_for, r.words, r.nil_return,
                (SELECT COUNT(*) FROM visitor v WHERE v.reception_id = r.id) AS visitors, r.version
            FROM reception r LEFT JOIN station s ON s.township_id = r.township_id AND s.code = r.station
            WHERE r.township_id = #{township} AND r.held_on BETWEEN #{from} AND #{to}
            <if test="deputy != null">
                AND r.state = 'PLANNED' AND EXISTS (SELECT 1 FROM reception_duty d WHERE d.reception_id = r.id
                    AND (d.deputy = #{deputy} OR EXISTS (SELECT 1 FROM absence a WHERE a.township_id = r.township_id
                        AND a.deputy = d.deputy AND a.stand_in = #{deputy} AND a.cancelled_at IS NULL
                        AND r.held_on BETWEEN a.from_day AND a.to_day)))
            </if>
            ORDER BY r.held_on, s.id, r.id
            </script>
            """)
    List<DayRow> between(
            @Param("township") long township,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("deputy") String deputy);

    @Select("""
            <script>
            SELECT d.reception_id, d.deputy, e.name, d.signed_at FROM reception_duty d
            LEFT JOIN deputy e ON e.township_id = d.township_id AND e.code = d.deputy
            WHERE d.reception_id IN
                <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY d.id
            </script>
            """)
    List<DutyRow> duties(@Param("ids") List<Long> ids);

    String VISITS = """
            SELECT v.id, t.name AS station_name, v.way, v.came_at, e.name AS deputy_name, v.name, v.phone, v.village,
                v.matter, v.reply, s.number, s.state
            FROM visitor v
            LEFT JOIN station t ON t.township_id = v.township_id AND t.code = v.station
            LEFT JOIN deputy e ON e.township_id = v.township_id AND e.code = v.deputy
            LEFT JOIN suggestion s ON s.id = v.suggestion_id
            """;

    @Select(VISITS
            + "WHERE v.township_id = #{township} AND v.reception_id = #{reception} ORDER BY v.came_at, v.id LIMIT 500")
    List<VisitRow> visitorsOf(@Param("township") long township, @Param("reception") long reception);

    @Select("<script>" + VISITS + """
            WHERE v.township_id = #{township} AND v.reception_id IS NULL
                AND v.came_at &gt;= #{from} AND v.came_at &lt; #{before}
            <if test="station != null">AND v.station = #{station}</if>
            ORDER BY v.came_at, v.id LIMIT 500
            </script>
            """)
    List<VisitRow> visitors(
            @Param("township") long township,
            @Param("from") Instant from,
            @Param("before") Instant before,
            @Param("station") String station);
}
