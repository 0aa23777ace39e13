package io.sidan.core.suggestion;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface SuggestionMapper extends BaseMapper<Suggestion> {

    @Insert("INSERT INTO suggestion_words (suggestion_id, bigrams) VALUES (#{id}, #{bigrams})")
    void index(@Param("id") long id, @Param("bigrams") String bigrams);

    @Delete("DELETE FROM suggestion_words WHERE suggestion_id = #{id}")
    int forgetIndex(long id);

    @Select("SELECT * FROM suggestion WHERE number = #{number}")
    Suggestion numbered(String number);

    @Select("SELECT * FROM suggestion WHERE merged_into = #{id} ORDER BY id")
    List<Suggestion> mergedInto(long id);

    @Select("""
            SELECT s.* FROM short_number n JOIN suggestion s ON s.id = n.suggestion_id
            WHERE n.township_id = #{township} AND n.number = #{number}
            """)
    Suggestion shortly(@Param("township") long township, @Param("number") int number);

    @Select("SELECT * FROM suggestion WHERE id > #{id} ORDER BY id LIMIT #{limit}")
    List<Suggestion> after(@Param("id") long id, @Param("limit") int limit);

    @Select("""
            SELECT COUNT(*) = 1 FROM (
                SELECT row_digest FROM step WHERE suggestion_id = #{id} ORDER BY seq DESC LIMIT 1) last
            WHERE last.row_digest = #{digest}
            """)
    boolean isAsLastStepLeftIt(@Param("id") long id, @Param("digest") byte[] digest);

    @Select("""
            SELECT DISTINCT t.suggestion_id FROM step t LEFT JOIN suggestion s ON s.id = t.suggestion_id
            WHERE s.id IS NULL LIMIT #{limit}
            """)
    List<Long> missing(int limit);

    @Select("""
            SELECT suggestion_id, round, answer_class, unit, deputy, due_at, ledger_seq, answered_at
            FROM answer WHERE suggestion_id = #{id} AND NOT undone ORDER BY id
            """)
    List<Answer> answers(long id);

    /** Numbers of the cases with an answer or a rating that its step in the ledger does not say. */
    @Select("""
            SELECT DISTINCT s.number FROM suggestion s JOIN (
                SELECT suggestion_id, ledger_seq, answer_class AS said FROM answer
                UNION ALL SELECT suggestion_id, ledger_seq, grade FROM rating) trace ON trace.suggestion_id = s.id
            LEFT JOIN step t ON t.township_id = s.township_id AND t.seq = trace.ledger_seq
                AND t.suggestion_id = s.id
            WHERE t.seq IS NULL OR t.move NOT IN ('RESOLVE', 'ANSWER', 'RESUME', 'RATE')
                OR trace.said <> IF(t.move IN ('ANSWER', 'RATE'), t.reason, 'A') LIMIT #{limit}
            """)
    List<String> strayTraces(int limit);

    @Select("""
            SELECT * FROM suggestion WHERE township_id = #{township} AND state IN
                ('CANDIDATE', 'REGISTERED', 'ACCEPTED', 'DISPATCHED', 'IN_PROGRESS', 'ANSWERED', 'TRACKING')
            """)
    List<Suggestion> open(long township);

    @Select("""
            SELECT * FROM suggestion WHERE id IN (
                SELECT suggestion_id FROM step WHERE township_id = #{township} AND seq > #{seq})
            """)
    List<Suggestion> movedSince(@Param("township") long township, @Param("seq") long seq);

    @Select("""
            SELECT o.suggestion_id FROM message m
            JOIN chat_group g ON g.id = m.group_id
            JOIN outcome o ON o.message_id = m.id
            WHERE m.external_id = #{message} AND g.code = #{group} AND o.suggestion_id IS NOT NULL
            """)
    Long holding(@Param("group") String group, @Param("message") String message);

    @Select("""
            SELECT EXISTS (SELECT 1 FROM outcome o JOIN message m ON m.id = o.message_id
                WHERE o.suggestion_id IN (SELECT id FROM suggestion WHERE id = #{id} OR merged_into = #{id})
                    AND m.sender = #{sender} AND o.kind IN ('REPORT', 'SUPPORT'))
            """)
    boolean hasTold(@Param("id") long id, @Param("sender") String sender);
}
