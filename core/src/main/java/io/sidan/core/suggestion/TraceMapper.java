package io.sidan.core.suggestion;

import io.sidan.core.roster.Role;
import java.time.Instant;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface TraceMapper {

    record Rating(long suggestionId, int round, String rater, Grade grade, long ledgerSeq, Instant ratedAt) {}

    record LastMove(
            long suggestionId, long ledgerSeq, Move move, Role role, String actor, Instant at, String beforeIt) {}

    @Insert("""
            INSERT INTO answer (suggestion_id, round, answer_class, unit, deputy, due_at, ledger_seq, answered_at, undone)
            VALUES (#{a.suggestionId}, #{a.round}, #{a.answerClass}, #{a.unit}, #{a.deputy}, #{a.dueAt}, #{a.ledgerSeq},
                #{a.answeredAt}, FALSE)
            """)
    void answer(@Param("a") Answer answer);

    @Update("""
            UPDATE answer SET undone = TRUE
            WHERE suggestion_id = #{suggestion} AND ledger_seq = #{seq} AND NOT undone
            """)
    int undoAnswer(@Param("suggestion") long suggestion, @Param("seq") long seq);

    @Insert("""
            INSERT INTO rating (suggestion_id, round, rater, grade, ledger_seq, rated_at)
            VALUES (#{r.suggestionId}, #{r.round}, #{r.rater}, #{r.grade}, #{r.ledgerSeq}, #{r.ratedAt})
            """)
    void rate(@Param("r") Rating rating);

    @Select("""
            SELECT COUNT(*) FROM rating
            WHERE suggestion_id = #{suggestion} AND round = #{round} AND rater = #{rater}
            """)
    int ratings(@Param("suggestion") long suggestion, @Param("round") int round, @Param("rater") String rater);

    @Insert("""
            INSERT INTO merging (suggestion_id, supporters, before_it) VALUES (#{suggestion}, #{supporters}, #{before})
            ON DUPLICATE KEY UPDATE supporters = VALUES(supporters), before_it = VALUES(before_it)
            """)
    void merge(
            @Param("suggestion") long suggestion, @Param("supporters") int supporters, @Param("before") String before);

    @Select("SELECT before_it FROM merging WHERE suggestion_id = #{suggestion}")
    String beforeMerging(long suggestion);

    @Select("SELECT supporters FROM merging WHERE suggestion_id = #{suggestion}")
    int supporters(long suggestion);

    @Delete("DELETE FROM merging WHERE suggestion_id = #{suggestion}")
    int split(long suggestion);

    @Insert("""
            INSERT INTO last_move (suggestion_id, ledger_seq, move, role, actor, at, before_it)
            VALUES (#{m.suggestionId}, #{m.ledgerSeq}, #{m.move}, #{m.role}, #{m.actor}, #{m.at}, #{m.beforeIt})
            ON DUPLICATE KEY UPDATE ledger_seq = VALUES(ledger_seq), move = VALUES(move), role = VALUES(role),
                actor = VALUES(actor), at = VALUES(at), before_it = VALUES(before_it)
            """)
    void moved(@Param("m") LastMove move);

    @Select("""
            SELECT suggestion_id, ledger_seq, move, role, actor, at, before_it
            FROM last_move WHERE suggestion_id = #{suggestion}
            """)
    LastMove lastMove(long suggestion);
}
