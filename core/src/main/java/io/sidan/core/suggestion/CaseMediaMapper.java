package io.sidan.core.suggestion;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface CaseMediaMapper {

    record Exhibit(long ledgerSeq, long attachmentId) {}

    @Select("SELECT attachment_id FROM exhibit WHERE suggestion_id = #{suggestion}")
    List<Long> exhibited(long suggestion);

    @Select("""
            SELECT ledger_seq, attachment_id FROM exhibit
            WHERE suggestion_id = #{suggestion} ORDER BY ledger_seq, position
            """)
    List<Exhibit> exhibits(long suggestion);

    /**
     * Whether it belongs to the case or one merged into it; to a resident only what that person brought or what proves
     * an answer.
     *
     * @param all this person sees what others brought, too
     */
    @Select("""
            SELECT EXISTS (
                SELECT 1 FROM exhibit e JOIN suggestion s ON s.id = e.suggestion_id
                JOIN step t ON t.township_id = s.township_id AND t.seq = e.ledger_seq
                WHERE e.attachment_id = #{attachment} AND (s.id = #{id} OR s.merged_into = #{id})
                    AND (#{all} OR t.actor = #{a.code} OR EXISTS (SELECT 1 FROM answer w
                        WHERE w.suggestion_id = e.suggestion_id AND w.ledger_seq = e.ledger_seq))
                UNION ALL
                SELECT 1 FROM attachment x JOIN message m ON m.id = x.message_id
                JOIN outcome o ON o.message_id = m.id JOIN suggestion s ON s.id = o.suggestion_id
                WHERE x.id = #{attachment} AND (s.id = #{id} OR s.merged_into = #{id})
                    AND (#{all} OR m.sender = #{a.code}))
            """)
    boolean isOf(
            @Param("id") long id,
            @Param("attachment") long attachment,
            @Param("a") Actor actor,
            @Param("all") boolean all);
}
