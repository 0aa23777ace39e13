package io.sidan.core.statistics;

import io.sidan.core.roster.Beat;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Among;
import io.sidan.core.suggestion.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface FigureMapper {

    String PERIOD = "<bind name=\"begin\" value=\"p.begin()\"/><bind name=\"end\" value=\"p.end()\"/>";

    String OPEN = "s.state NOT IN ('CLOSED', 'REFUSED', 'REFERRED', 'WITHDRAWN')";

    String TOLD = "WHERE s.state NOT IN " + Among.NOT_TAKEN + """
             <if test="begin != null">AND s.opened_at &gt;= #{begin}</if>
             <if test="end != null">AND s.opened_at &lt; #{end}</if>
            """ + Scope.CASES;

    /** @param code and word are SQL of a {@link Cut}, never of a person */
    @Select("<script>" + PERIOD + "SELECT ${code} AS code, MIN(${word}) AS name, COUNT(*) AS total, COUNT(CASE WHEN "
            + OPEN + """
             THEN 1 END) AS open, COUNT(CASE WHEN s.state = 'CLOSED' THEN 1 END) AS closed,
                COUNT(CASE WHEN w.until_at &lt; #{now} THEN 1 END) AS overdue,
                COUNT(CASE WHEN t.sample_of IS NOT NULL THEN 1 END) AS simulated
            FROM suggestion s
            LEFT JOIN waiting w ON w.suggestion_id = s.id
            LEFT JOIN township t ON t.id = s.township_id
            LEFT JOIN category p ON p.code = LEFT(s.category, 1)
            LEFT JOIN district d ON d.township_id = s.township_id AND d.code = s.district
            LEFT JOIN deputy e ON e.township_id = s.township_id AND e.code = s.deputy
            LEFT JOIN unit u ON u.township_id = s.township_id AND u.code = s.unit
            """ + TOLD + """
            GROUP BY 1 ORDER BY <if test="!inOrder">total DESC,</if> code
            </script>
            """)
    List<Figure> by(
            @Param("code") String code,
            @Param("word") String word,
            @Param("inOrder") boolean inOrder,
            @Param("p") Period period,
            @Param("now") Instant now,
            @Param("a") Actor actor,
            @Param("b") Beat beat);

    /** Code, word and columns are SQL of a {@link Cut} and of measures, never of a person */
    @Select("<script>" + PERIOD + """
            SELECT ${code} AS code, MIN(${word}) AS name, ${columns}
            FROM suggestion s
            LEFT JOIN category p ON p.code = LEFT(s.category, 1)
            LEFT JOIN district d ON d.township_id = s.township_id AND d.code = s.district
            LEFT JOIN deputy e ON e.township_id = s.township_id AND e.code = s.deputy
            LEFT JOIN unit u ON u.township_id = s.township_id AND u.code = s.unit
            """ + TOLD + """
            GROUP BY 1 ORDER BY 1
            </script>
            """)
    List<Map<String, Object>> measured(
            @Param("code") String code,
            @Param("word") String word,
            @Param("columns") String columns,
            @Param("p") Period period,
            @Param("now") Instant now,
            @Param("a") Actor actor,
            @Param("b") Beat beat);

    @Select("<script>" + PERIOD
            + "SELECT v.name AS village, v.district, LEFT(s.category, 1) AS category, COUNT(*) AS total,"
            + " COUNT(CASE WHEN " + OPEN + """
             THEN 1 END) AS open
            FROM suggestion s JOIN village v ON v.township_id = s.township_id AND v.active AND
            """ + Among.NAMED + TOLD + """
            GROUP BY v.name, v.district, LEFT(s.category, 1)
            </script>
            """)
    List<Heat> heat(@Param("p") Period period, @Param("a") Actor actor, @Param("b") Beat beat);
}
