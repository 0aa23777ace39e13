package io.sidan.core.suggestion;

import java.time.Instant;

/**
 * Among which cases somebody looks further: what a figure counted, so that it opens the very list it counted; null
 * means any.
 *
 * @param taken that came to be cases: neither 待分拣 nor 忽略 nor 已并案
 * @param deputy code of who took it up
 * @param unit code of the lead unit
 * @param village named in its place, and not only as a part of a longer village's name
 * @param from told then or later
 * @param to told before then
 * @param overdueAt whose next step was owed before then
 * @param measure what a rate counted
 * @param at the moment of counting
 */
public record Among(
        Boolean taken,
        String deputy,
        String unit,
        String village,
        Instant from,
        Instant to,
        Instant overdueAt,
        Measure measure,
        Instant at) {

    public static final Among ALL = new Among(null, null, null, null, null, null, null, null, null);

    /** What never counts as a case, as a list of SQL. */
    public static final String NOT_TAKEN = "('CANDIDATE', 'IGNORED', 'MERGED')";

    /** The village {@code v} is named in the place of the case {@code s}. */
    public static final String NAMED = """
            s.place LIKE CONCAT('%', v.name, '%') AND NOT EXISTS (SELECT 1 FROM village x
                WHERE x.township_id = v.township_id AND x.active AND x.name != v.name
                    AND x.name LIKE CONCAT('%', v.name, '%') AND s.place LIKE CONCAT('%', x.name, '%'))
            """;

    /** Of the case {@code s}, for a script whose query is {@code q}. */
    static final String CONDITIONS = """
            <if test="q.among.taken != null">
                AND s.state <if test="q.among.taken">NOT</if> IN
            """ + NOT_TAKEN + """
            </if>
            <if test="q.among.deputy != null">AND s.deputy = #{q.among.deputy}</if>
            <if test="q.among.unit != null">AND s.unit = #{q.among.unit}</if>
            <if test="q.among.from != null">AND s.opened_at &gt;= #{q.among.from}</if>
            <if test="q.among.to != null">AND s.opened_at &lt; #{q.among.to}</if>
            <if test="q.among.overdueAt != null">
                AND EXISTS (SELECT 1 FROM waiting o WHERE o.suggestion_id = s.id AND o.until_at &lt; #{q.among.overdueAt})
            </if>
            <bind name="measured" value="q.among.measured()"/>
            <if test="measured != null">AND ${measured}</if>
            <if test="q.among.village != null">
                AND EXISTS (SELECT 1 FROM village v WHERE v.township_id = s.township_id AND v.name = #{q.among.village} AND
            """ + NAMED + """
                )
            </if>
            """;

    public Among {
        deputy = Typed.orNull(deputy);
        unit = Typed.orNull(unit);
        village = Typed.orNull(village);
    }

    /** SQL of the measure. */
    public String measured() {
        return measure == null ? null : measure.condition("q.among.at");
    }
}
