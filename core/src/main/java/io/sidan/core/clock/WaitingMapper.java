package io.sidan.core.clock;

import io.sidan.core.clock.Waiting.Query;
import io.sidan.core.message.Urgency;
import io.sidan.core.roster.Beat;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Scope;
import io.sidan.core.suggestion.State;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface WaitingMapper {

    record Count(long total, long overdue) {}

    record Row(
            String number,
            int shortNumber,
            String title,
            State state,
            Leg leg,
            Role role,
            String person,
            String personName,
            String district,
            String districtName,
            Urgency urgency,
            boolean supervised,
            Instant since,
            Instant untilAt,
            boolean simulated) {}

    String WHERE = """
            <where>
                <if test="q.role != null">AND w.role = #{q.role}</if>
                <if test="q.leg != null">AND w.leg = #{q.leg}</if>
                <if test="q.person != null">
                    AND w.person IN (#{q.person},
                        (SELECT MIN(code) FROM deputy WHERE township_id = w.township_id AND name = #{q.person}),
                        (SELECT MIN(code) FROM unit WHERE township_id = w.township_id AND name = #{q.person}))
                </if>
                <if test="q.district != null">
                    AND (s.district = #{q.district}
                        OR s.district IN (SELECT code FROM district WHERE name = #{q.district}))
                </if>
            """ + Scope.CASES + """
            </where>
            """;

    @Select("<script>" + """
            <bind name="skip" value="q.skip()"/>
            SELECT s.number, s.short_number, s.title, s.state, w.leg, w.role, w.person,
                COALESCE(p.name, u.name) AS person_name, s.district, d.name AS district_name, s.urgency, s.supervised,
                w.since, w.until_at, t.sample_of IS NOT NULL AS simulated
            FROM waiting w JOIN suggestion s ON s.id = w.suggestion_id
            LEFT JOIN township t ON t.id = s.township_id
            LEFT JOIN deputy p ON w.role = 'DEPUTY' AND p.township_id = w.township_id AND p.code = w.person
            LEFT JOIN unit u ON w.role = 'UNIT' AND u.township_id = w.township_id AND u.code = w.person
            LEFT JOIN district d ON d.township_id = s.township_id AND d.code = s.district
            """ + WHERE + """
            ORDER BY w.until_at, w.suggestion_id LIMIT #{q.size} OFFSET #{skip}
            </script>
            """)
    List<Row> list(@Param("q") Query query, @Param("a") Actor actor, @Param("b") Beat beat);

    @Select("<script>" + """
            SELECT COUNT(*) AS total, COUNT(CASE WHEN w.until_at &lt; #{now} THEN 1 END) AS overdue
            FROM waiting w JOIN suggestion s ON s.id = w.suggestion_id
            """ + WHERE + "</script>")
    Count count(@Param("q") Query query, @Param("a") Actor actor, @Param("b") Beat beat, @Param("now") Instant now);

    @Select("<script>" + """
            SELECT w.leg, COUNT(*) AS total, COUNT(CASE WHEN w.until_at &lt; #{now} THEN 1 END) AS overdue
            FROM waiting w JOIN suggestion s ON s.id = w.suggestion_id
            """ + WHERE + "GROUP BY w.leg</script>")
    List<Waiting.OnLeg> legs(
            @Param("q") Query query, @Param("a") Actor actor, @Param("b") Beat beat, @Param("now") Instant now);
}
