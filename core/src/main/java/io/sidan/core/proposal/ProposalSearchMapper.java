package io.sidan.core.proposal;

import io.sidan.core.proposal.ProposalSearch.ProposalLine;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.AnswerClass;
import io.sidan.core.suggestion.Grade;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ProposalSearchMapper {

    record Row(
            long id,
            String number,
            ProposalState state,
            String title,
            String category,
            String categoryName,
            String meeting,
            String leader,
            String leaderName,
            String signers,
            boolean complex,
            String unit,
            String unitName,
            String assistingNames,
            AnswerClass answerClass,
            int round,
            boolean supervised,
            boolean returnAsked,
            Instant writtenAt,
            Instant filedAt,
            Instant assignedAt,
            Instant dueAt,
            Instant untilAt,
            Instant answeredAt,
            Instant endedAt,
            Grade grade,
            boolean simulated,
            int version) {

        ProposalLine line() {
            return new ProposalLine(
                    id,
                    number,
                    state,
                    state.label(),
                    title,
                    category,
                    categoryName,
                    meeting,
                    leader,
                    leaderName,
                    signers,
                    complex,
                    unit,
                    unitName,
                    assistingNames,
                    answerClass,
                    round,
                    supervised,
                    returnAsked,
                    writtenAt,
                    filedAt,
                    assignedAt,
                    dueAt,
                    untilAt,
                    answeredAt,
                    endedAt,
                    grade,
                    grade == null ? null : grade.label(),
                    simulated,
                    version);
        }
    }

    String ROWS = """
            SELECT p.id, p.number, p.state, p.title, p.category, c.name AS category_name, p.meeting, p.leader,
                e.name AS leader_name,
                (SELECT GROUP_CONCAT(COALESCE(h.name, g.deputy) ORDER BY g.position SEPARATOR '、') FROM proposal_signer g
                    JOIN proposal o ON o.id = g.proposal_id
                    LEFT JOIN deputy h ON h.township_id = o.township_id AND h.code = g.deputy
                    WHERE g.proposal_id = p.id AND g.signed_at IS NOT NULL) AS signers,
                p.complex, p.unit, u.name AS unit_name,
                (SELECT GROUP_CONCAT(v.name ORDER BY v.id SEPARATOR '、') FROM unit v
                    WHERE v.township_id = p.township_id AND FIND_IN_SET(v.code, p.assisting)) AS assisting_names,
                p.answer_class, p.round, p.supervised, p.return_asked, p.written_at, p.filed_at, p.assigned_at, p.due_at,
                p.until_at, p.answered_at, p.ended_at,
                (SELECT r.grade FROM proposal_rating r WHERE r.proposal_id = p.id
                    ORDER BY r.rated_at DESC, r.answer_id DESC LIMIT 1) AS grade,
                t.sample_of IS NOT NULL AS simulated, p.version
            FROM proposal p
            JOIN township t ON t.id = p.township_id
            LEFT JOIN category c ON c.code = p.category
            LEFT JOIN deputy e ON e.township_id = p.township_id AND e.code = p.leader
            LEFT JOIN unit u ON u.township_id = p.township_id AND u.code = p.unit
            """;

    String WHERE = """
            <bind name="category" value="q.categoryPattern()"/>
            <bind name="pattern" value="q.pattern()"/>
            <bind name="measured" value="q.measured()"/>
            WHERE
            """ + ProposalSights.SEEN + """
            <if test="q.state != null">AND p.state = #{q.state}</if>
            <if test="q.deputy != null">AND EXISTS (SELECT 1 FROM proposal_signer i
                WHERE i.proposal_id = p.id AND i.deputy = #{q.deputy} AND i.signed_at IS NOT NULL)</if>
            <if test="q.leader != null">AND p.leader = #{q.leader}</if>
            <if test="q.unit != null">AND p.unit = #{q.unit}</if>
            <if test="category != null">AND p.category LIKE #{category}</if>
            <if test="q.district != null">AND EXISTS (SELECT 1 FROM deputy l WHERE l.township_id = p.township_id
                AND l.code = p.leader AND l.district = #{q.district})</if>
            <if test="q.words != null">AND (p.number = #{q.words} OR p.title LIKE #{pattern})</if>
            <if test="q.from != null">AND p.written_at &gt;= #{q.from}</if>
            <if test="q.to != null">AND p.written_at &lt; #{q.to}</if>
            <if test="q.overdueAt != null">AND p.until_at &lt; #{q.overdueAt}</if>
            <if test="measured != null">AND ${measured}</if>
            """;

    @Select("<script>" + ROWS + WHERE + """
            <bind name="skip" value="q.skip()"/>
            ORDER BY p.written_at DESC, p.id DESC LIMIT #{q.size} OFFSET #{skip}
            </script>
            """)
    List<Row> list(@Param("q") ProposalQuery query, @Param("a") Actor actor, @Param("towns") List<Long> towns);

    @Select("<script>SELECT COUNT(*) FROM proposal p" + WHERE + "</script>")
    long count(@Param("q") ProposalQuery query, @Param("a") Actor actor, @Param("towns") List<Long> towns);

    @Select(ROWS + "WHERE p.id = #{id}")
    Row find(long id);

    @Select("<script>" + """
            SELECT p.id, p.number, p.title, u.name AS unit_name, a.answer_class, m.due_on, m.kept_at,
                m.kept_at IS NULL AND m.due_on &lt; #{today} AS late
            FROM proposal_promise m JOIN proposal p ON p.id = m.proposal_id
            JOIN proposal_answer a ON a.id = m.answer_id
            LEFT JOIN unit u ON u.township_id = p.township_id AND u.code = p.unit
            WHERE m.dropped_at IS NULL AND
            """ + ProposalSights.SEEN + "ORDER BY m.kept_at IS NOT NULL, m.due_on</script>")
    List<ProposalSearch.Promise> promises(
            @Param("today") LocalDate today, @Param("a") Actor actor, @Param("towns") List<Long> towns);
}
