package io.sidan.core.duty.record;

import io.sidan.core.duty.record.RecordSearch.Found;
import io.sidan.core.duty.record.RecordSearch.Listed;
import io.sidan.core.duty.record.RecordSearch.Query;
import io.sidan.core.duty.record.RecordSearch.Totals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface RecordSearchMapper {

    /** Lists and totals ask alike, so that every total is of the rows listed. */
    String ASKED = """
            WHERE r.township_id = #{township} AND r.voided_at IS NULL
            <if test="q.kind != null">AND r.kind = #{q.kind}</if>
            <if test="q.from != null">AND r.held_on &gt;= #{q.from}</if>
            <if test="q.to != null">AND r.held_on &lt;= #{q.to}</if>
            <if test="q.campaign != null">AND r.campaign = #{q.campaign}</if>
            <if test="q.role != null">AND FIND_IN_SET(#{q.role}, r.roles)</if>
            <if test="q.adopted != null">AND r.adopted = #{q.adopted}</if>
            <if test="q.level != null">AND r.outlet_level = #{q.level}</if>
            <if test="q.deputy != null">AND EXISTS (SELECT 1 FROM duty_record_deputy d
                WHERE d.record_id = r.id AND d.deputy = #{q.deputy} AND NOT d.excused)</if>
            <if test="q.village != null">AND EXISTS (SELECT 1 FROM duty_record_village v
                WHERE v.record_id = r.id AND v.village = #{q.village})</if>
            """;

    record RecordLine(
            long id,
            DutyKind kind,
            LocalDate heldOn,
            LocalDate untilOn,
            String title,
            String place,
            String body,
            String result,
            String stationName,
            String campaign,
            String roles,
            String way,
            byte[] person,
            String reply,
            String outlet,
            OutletLevel outletLevel,
            boolean adopted,
            String url,
            String helper,
            BigDecimal money,
            String households,
            String persons,
            boolean interest,
            String deputies,
            String villages,
            String cases,
            int version) {

        Listed listed(String name, List<Found> findings, List<Long> photos) {
            return new Listed(
                    id,
                    kind,
                    kind.label(),
                    heldOn,
                    untilOn,
                    title,
                    place,
                    body,
                    result,
                    stationName,
                    campaign,
                    roles,
                    way,
                    name,
                    reply,
                    outlet,
                    outletLevel,
                    adopted,
                    url,
                    helper,
                    money,
                    households,
                    persons,
                    interest,
                    deputies,
                    villages,
                    cases,
                    version,
                    findings,
                    photos);
        }
    }

    record Sums(
            int records,
            long households,
            boolean housesOver,
            long persons,
            boolean personsOver,
            BigDecimal money,
            int villages) {

        Totals totals() {
            return new Totals(
                    records, households + (housesOver ? "余" : ""), persons + (personsOver ? "余" : ""), money, villages);
        }
    }

    @Select("<script>" + """
            SELECT r.id, r.kind, r.held_on, r.until_on, r.title, r.place, r.body, r.result, s.name AS station_name,
                r.campaign, r.roles, r.way, r.person, r.reply, r.outlet, r.outlet_level, r.adopted, r.url, r.helper,
                r.money, CONCAT(r.households, CASE WHEN r.households_over THEN '余' ELSE '' END) AS households,
                CONCAT(r.persons, CASE WHEN r.persons_over THEN '余' ELSE '' END) AS persons, r.interest,
                (SELECT GROUP_CONCAT(e.name ORDER BY d.position SEPARATOR '、') FROM duty_record_deputy d
                    JOIN deputy e ON e.township_id = d.township_id AND e.code = d.deputy
                    WHERE d.record_id = r.id AND NOT d.excused) AS deputies,
                (SELECT GROUP_CONCAT(v.village ORDER BY v.village SEPARATOR '、') FROM duty_record_village v
                    WHERE v.record_id = r.id) AS villages,
                (SELECT GROUP_CONCAT(g.number ORDER BY g.number SEPARATOR '、') FROM duty_record_case c
                    JOIN suggestion g ON g.id = c.suggestion_id WHERE c.record_id = r.id) AS cases,
                r.version
            FROM duty_record r LEFT JOIN station s ON s.township_id = r.township_id AND s.code = r.station
            """ + ASKED + "ORDER BY r.held_on DESC, r.id DESC LIMIT 500</script>")
    List<RecordLine> list(@Param("township") long township, @Param("q") Query query);

    @Select("<script>" + """
            SELECT COUNT(*) AS records, COALESCE(SUM(r.households), 0) AS households,
                COALESCE(MAX(r.households_over), FALSE) AS houses_over, COALESCE(SUM(r.persons), 0) AS persons,
                COALESCE(MAX(r.persons_over), FALSE) AS persons_over, COALESCE(SUM(r.money), 0) AS money,
                (SELECT COUNT(DISTINCT w.village) FROM duty_record_village w WHERE w.record_id IN
                    (SELECT r.id FROM duty_record r
            """ + ASKED + ")) AS villages FROM duty_record r " + ASKED + "</script>")
    Sums totals(@Param("township") long township, @Param("q") Query query);

    @Select("""
            SELECT campaign FROM duty_record WHERE township_id = #{township} AND campaign IS NOT NULL AND voided_at IS NULL
            UNION SELECT campaign FROM activity WHERE township_id = #{township} AND campaign IS NOT NULL
            ORDER BY campaign
            """)
    List<String> campaigns(long township);
}
