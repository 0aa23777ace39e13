package io.sidan.core.proposal;

import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.AnswerClass;
import io.sidan.core.suggestion.Grade;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ProposalFileMapper {

    record StepRow(
            ProposalMove move,
            Role role,
            String actorName,
            ProposalState fromState,
            ProposalState toState,
            String words,
            Instant at) {}

    record AnswerLine(
            int round,
            AnswerClass answerClass,
            String unitName,
            String words,
            String contact,
            LocalDate contactedOn,
            Instant dueAt,
            Instant answeredAt,
            LocalDate promisedOn,
            Instant keptAt) {}

    record RatingLine(int round, String deputyName, Grade grade, LocalDate receivedOn, String words, Instant ratedAt) {}

    record SourceLine(String number, String title, String state) {}

    record Texts(String grounds, String request) {}

    @Select("SELECT grounds, request FROM proposal WHERE id = #{id}")
    Texts texts(long id);

    @Select("""
            SELECT move, role, actor_name, from_state, to_state, words, at FROM proposal_step
            WHERE proposal_id = #{id} ORDER BY id
            """)
    List<StepRow> steps(long id);

    @Select("""
            SELECT a.round, a.answer_class, COALESCE(u.name, a.unit) AS unit_name, a.words, a.contact, a.contacted_on,
                a.due_at, a.answered_at, m.due_on AS promised_on, m.kept_at
            FROM proposal_answer a JOIN proposal p ON p.id = a.proposal_id
            LEFT JOIN unit u ON u.township_id = p.township_id AND u.code = a.unit
            LEFT JOIN proposal_promise m ON m.answer_id = a.id
            WHERE a.proposal_id = #{id} ORDER BY a.id
            """)
    List<AnswerLine> answers(long id);

    @Select("""
            SELECT a.round, COALESCE(d.name, r.deputy) AS deputy_name, r.grade, r.received_on, r.words, r.rated_at
            FROM proposal_rating r JOIN proposal_answer a ON a.id = r.answer_id JOIN proposal p ON p.id = r.proposal_id
            LEFT JOIN deputy d ON d.township_id = p.township_id AND d.code = r.deputy
            WHERE r.proposal_id = #{id} ORDER BY r.rated_at, r.answer_id
            """)
    List<RatingLine> ratings(long id);

    @Select("""
            SELECT s.number, s.title, s.state FROM proposal_source o JOIN suggestion s ON s.id = o.suggestion_id
            WHERE o.proposal_id = #{id} ORDER BY s.id
            """)
    List<SourceLine> sources(long id);
}
