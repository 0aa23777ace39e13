package io.sidan.core.proposal;

import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Measure;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts proposals; each count is of the very proposals that the list shows for the same measure. */
@Repository
@Transactional(readOnly = true)
public class ProposalCounts {

    private final ProposalCountMapper rows;
    private final ProposalSights sights;

    ProposalCounts(ProposalCountMapper rows, ProposalSights sights) {
        this.rows = rows;
        this.sights = sights;
    }

    /** By what proposals are counted apart. */
    public enum By {
        ALL("'ALL'", "''"),
        UNIT("p.unit", "u.name"),
        /** By the one in the lead. */
        DEPUTY("p.leader", "e.name"),
        DISTRICT("e.district", "d.name"),
        CATEGORY("LEFT(p.category, 1)", "c.name");

        private final String code;
        private final String word;

        By(String code, String word) {
            this.code = code;
            this.word = word;
        }
    }

    /** Rows with code, name and a count for each measure by its name, of the proposals written in the period. */
    public List<Map<String, Object>> by(By by, Instant begin, Instant end, Instant now, Actor actor) {
        String columns = Arrays.stream(Measure.values())
                .map(measure -> "COUNT(CASE WHEN " + ProposalMeasures.condition(measure, "now") + " THEN 1 END) AS "
                        + measure.name())
                .collect(Collectors.joining(", "));
        return rows.by(by.code, by.word, columns, begin, end, now, actor, sights.towns(actor));
    }

    @Mapper
    interface ProposalCountMapper {

        /** Code, word and columns are SQL of this package, never of a person */
        @Select("<script>" + """
                SELECT ${code} AS code, MIN(${word}) AS name, ${columns}
                FROM proposal p
                LEFT JOIN category c ON c.code = LEFT(p.category, 1)
                LEFT JOIN deputy e ON e.township_id = p.township_id AND e.code = p.leader
                LEFT JOIN district d ON d.township_id = p.township_id AND d.code = e.district
                LEFT JOIN unit u ON u.township_id = p.township_id AND u.code = p.unit
                WHERE <if test="begin != null">p.written_at &gt;= #{begin} AND</if>
                <if test="end != null">p.written_at &lt; #{end} AND</if>
                """ + ProposalSights.SEEN + "GROUP BY 1 ORDER BY 1</script>")
        List<Map<String, Object>> by(
                @Param("code") String code,
                @Param("word") String word,
                @Param("columns") String columns,
                @Param("begin") Instant begin,
                @Param("end") Instant end,
                @Param("now") Instant now,
                @Param("a") Actor actor,
                @Param("towns") List<Long> towns);
    }
}
