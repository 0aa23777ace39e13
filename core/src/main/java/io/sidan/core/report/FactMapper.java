package io.sidan.core.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface FactMapper {

    String IN_PERIOD = " township_id = #{town} AND voided_at IS NULL AND held_on BETWEEN #{from} AND #{to} ";

    /** 户 and 人 are counted apart; over: some more than that. */
    record Deeds(
            long deeds, BigDecimal money, long households, boolean householdsOver, long persons, boolean personsOver) {}

    record Done(LocalDate day, String kind, String title, String result) {}

    @Select("SELECT COUNT(*) FROM deputy WHERE township_id = #{town} AND active")
    long deputies(long town);

    @Select("SELECT COUNT(*) FROM station WHERE township_id = #{town} AND active")
    long venues(long town);

    @Select("""
            SELECT COUNT(*) FROM activity
            WHERE township_id = #{town} AND state IN ('RUNNING', 'DONE') AND held_on BETWEEN #{from} AND #{to}
            """)
    long activities(@Param("town") long town, @Param("from") LocalDate from, @Param("to") LocalDate to);

    @Select("""
            SELECT COUNT(*) FROM reception
            WHERE township_id = #{town} AND state = 'HELD' AND held_on BETWEEN #{from} AND #{to}
            """)
    long receptions(@Param("town") long town, @Param("from") LocalDate from, @Param("to") LocalDate to);

    @Select("SELECT COUNT(*) FROM visitor WHERE township_id = #{town} AND came_at >= #{begin} AND came_at < #{end}")
    long visitors(@Param("town") long town, @Param("begin") Instant begin, @Param("end") Instant end);

    @Select("<script>SELECT COUNT(*) FROM duty_record WHERE kind IN "
            + "<foreach collection=\"kinds\" item=\"kind\" open=\"(\" separator=\",\" close=\")\">#{kind}</foreach> AND"
            + IN_PERIOD + "</script>")
    long records(
            @Param("town") long town,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("kinds") List<String> kinds);

    @Select("SELECT COUNT(*) FROM duty_record WHERE kind = 'PUBLICITY' AND adopted AND" + IN_PERIOD)
    long adopted(@Param("town") long town, @Param("from") LocalDate from, @Param("to") LocalDate to);

    @Select("""
            SELECT COUNT(*) AS deeds, COALESCE(SUM(money), 0) AS money, COALESCE(SUM(households), 0) AS households,
                COALESCE(MAX(households_over), FALSE) AS households_over, COALESCE(SUM(persons), 0) AS persons,
                COALESCE(MAX(persons_over), FALSE) AS persons_over
            FROM duty_record WHERE kind = 'DEED' AND
            """ + IN_PERIOD)
    Deeds deeds(@Param("town") long town, @Param("from") LocalDate from, @Param("to") LocalDate to);

    @Select("""
            SELECT COUNT(*) FROM suggestion WHERE township_id = #{town} AND opened_at >= #{begin} AND opened_at < #{end}
                AND state NOT IN ('CANDIDATE', 'IGNORED', 'MERGED')
            """)
    long cases(@Param("town") long town, @Param("begin") Instant begin, @Param("end") Instant end);

    @Select("""
            SELECT r.held_on AS day, r.kind, r.title, r.result FROM duty_record r
            JOIN duty_record_deputy x ON x.record_id = r.id AND x.deputy = #{deputy} AND NOT x.excused
            WHERE r.township_id = #{town} AND r.voided_at IS NULL AND r.held_on BETWEEN #{from} AND #{to}
            UNION ALL
            SELECT a.held_on, 'ACTIVITY', a.theme, NULL FROM activity a
            JOIN attendance n ON n.activity_id = a.id AND n.deputy = #{deputy} AND n.state = 'PRESENT'
            WHERE a.township_id = #{town} AND a.state <> 'CANCELLED' AND a.held_on BETWEEN #{from} AND #{to}
            UNION ALL
            SELECT c.held_on, 'RECEPTION', s.name, NULL FROM reception c
            JOIN reception_duty y ON y.reception_id = c.id AND y.deputy = #{deputy} AND y.signed_at IS NOT NULL
            JOIN station s ON s.township_id = c.township_id AND s.code = c.station
            WHERE c.township_id = #{town} AND c.state <> 'CANCELLED' AND c.held_on BETWEEN #{from} AND #{to}
            UNION ALL
            SELECT DATE(p.filed_at + INTERVAL 8 HOUR), 'PROPOSAL', p.title, p.number FROM proposal p
            JOIN proposal_signer g ON g.proposal_id = p.id AND g.deputy = #{deputy} AND g.signed_at IS NOT NULL
            WHERE p.township_id = #{town} AND p.state <> 'WITHDRAWN'
                AND DATE(p.filed_at + INTERVAL 8 HOUR) BETWEEN #{from} AND #{to}
            UNION ALL
            SELECT DATE(u.opened_at + INTERVAL 8 HOUR), 'CASE', CASE WHEN u.confidential THEN '（不公开的件）' ELSE u.title END,
                u.number FROM suggestion u
            WHERE u.township_id = #{town} AND u.deputy = #{deputy} AND u.state NOT IN ('CANDIDATE', 'IGNORED', 'MERGED')
                AND DATE(u.opened_at + INTERVAL 8 HOUR) BETWEEN #{from} AND #{to}
            ORDER BY 1, 2
            """)
    List<Done> done(
            @Param("town") long town,
            @Param("deputy") String deputy,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to);
}
