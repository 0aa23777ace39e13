package io.sidan.core.suggestion;

import io.sidan.core.roster.Role;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface CaseFileMapper {

    record StepRow(
            long seq,
            Move move,
            Role role,
            String actorName,
            String channel,
            State fromState,
            State toState,
            String reason,
            byte[] words,
            Instant at) {}

    record AnswerRow(
            int round,
            AnswerClass answerClass,
            String unitName,
            byte[] words,
            String contact,
            String evidence,
            Instant answeredAt,
            long ledgerSeq) {}

    /** The case itself and all that were merged into it. */
    @Select("SELECT id FROM suggestion WHERE id = #{id} OR merged_into = #{id}")
    List<Long> withMerged(long id);

    @Select("""
            SELECT seq, move, role, actor_name, channel, from_state, to_state, reason, words, at
            FROM step WHERE suggestion_id = #{id} ORDER BY seq
            """)
    List<StepRow> steps(long id);

    @Select("""
            SELECT a.round, a.answer_class, u.name AS unit_name, t.words, t.contact, t.evidence, a.answered_at, a.ledger_seq
            FROM answer a JOIN suggestion s ON s.id = a.suggestion_id
            JOIN step t ON t.township_id = s.township_id AND t.seq = a.ledger_seq
            LEFT JOIN unit u ON u.township_id = s.township_id AND u.code = a.unit
            WHERE a.suggestion_id = #{id} AND NOT a.undone ORDER BY a.id
            """)
    List<AnswerRow> answers(long id);
}
