package io.sidan.core.suggestion;

import io.sidan.core.roster.Beat;
import io.sidan.core.suggestion.SuggestionSearch.Listed;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface SearchMapper {

    String ROWS = """
            SELECT s.id, s.number, s.short_number, s.state,
                CASE WHEN NOT s.confidential OR
            """ + Scope.READ + """
                THEN s.title ELSE COALESCE(c.name, s.category) END AS title, s.category, c.name AS category_name, s.urgency,
                s.place, s.district, d.name AS district_name, s.chat_group AS `group`, s.supporters, s.households, s.persons,
                s.confidential, p.name AS deputy, u.name AS unit, s.answer_class, s.round, s.forwarded,
                s.supervised, s.opened_at, s.moved_at, s.due_at, t.sample_of IS NOT NULL AS simulated,
                CASE WHEN w.until_at &lt; '9999-01-01' THEN w.until_at END AS `until`, s.version
            FROM suggestion s
            LEFT JOIN township t ON t.id = s.township_id
            LEFT JOIN waiting w ON w.suggestion_id = s.id
            LEFT JOIN category c ON c.code = s.category
            LEFT JOIN district d ON d.township_id = s.township_id AND d.code = s.district
            LEFT JOIN deputy p ON p.township_id = s.township_id AND p.code = s.deputy
            LEFT JOIN unit u ON u.township_id = s.township_id AND u.code = s.unit
            """;

    String WHERE = """
            <bind name="category" value="q.categoryPattern()"/>
            <bind name="pattern" value="q.pattern()"/>
            <where>
                <if test="q.state != null">AND s.state = #{q.state}</if>
                <if test="q.open != null">
                    AND s.state <if test="!q.open">NOT</if> IN ('CANDIDATE', 'REGISTERED', 'ACCEPTED', 'DISPATCHED',
                        'IN_PROGRESS', 'ANSWERED', 'TRACKING')
                </if>
                <if test="q.urgency != null">AND s.urgency = #{q.urgency}</if>
                <if test="q.supervised != null">AND s.supervised = #{q.supervised}</if>
                <if test="category != null">AND s.category LIKE #{category}</if>
                <if test="q.district != null">
                    AND s.district = COALESCE((SELECT MIN(code) FROM district WHERE name = #{q.district}
                        <if test="a.township != null">AND township_id = #{a.township}</if>), #{q.district})
                </if>
                <if test="q.words != null">
                    <choose>
                        <when test="w.shortNumber != null">AND s.short_number = #{w.shortNumber}</when>
                        <when test="w.numbered">AND s.number = #{q.words}</when>
                        <when test="w.common">AND NOT s.confidential AND EXISTS (
                            SELECT 1 FROM suggestion_words t WHERE t.suggestion_id = s.id
                            <foreach collection="w.patterns" item="one">
                                AND CONCAT(' ', t.bigrams, ' ') LIKE #{one}
                            </foreach>)</when>
                        <when test="w.fullText != ''">AND NOT s.confidential AND s.id IN (
                            SELECT suggestion_id FROM suggestion_words
                            WHERE MATCH (bigrams) AGAINST (#{w.fullText} IN BOOLEAN MODE)
                            <foreach collection="w.patterns" item="one">
                                AND CONCAT(' ', bigrams, ' ') LIKE #{one}
                            </foreach>)</when>
                        <otherwise>AND NOT s.confidential AND s.title LIKE #{pattern}</otherwise>
                    </choose>
                </if>
            """ + Among.CONDITIONS + Scope.CASES + """
            </where>
            """;

    @Select("<script>" + ROWS + WHERE + """
            <bind name="skip" value="q.skip()"/>
            ORDER BY s.opened_at DESC, s.id DESC LIMIT #{limit} OFFSET #{skip}
            </script>
            """)
    List<Listed> list(
            @Param("q") SuggestionQuery query,
            @Param("w") Sought words,
            @Param("limit") int limit,
            @Param("a") Actor actor,
            @Param("b") Beat beat);

    /** As many as there are, and no more than the limit. */
    @Select("<script>SELECT COUNT(*) FROM (SELECT s.id FROM suggestion s " + WHERE + " LIMIT #{limit}) found</script>")
    long count(
            @Param("q") SuggestionQuery query,
            @Param("w") Sought words,
            @Param("limit") int limit,
            @Param("a") Actor actor,
            @Param("b") Beat beat);

    @Select("<script>" + ROWS + "WHERE s.id = #{id}</script>")
    Listed find(@Param("id") long id, @Param("a") Actor actor, @Param("b") Beat beat);
}
