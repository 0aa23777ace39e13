package io.sidan.core.proposal;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.sidan.core.suggestion.Actor;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ProposalMapper extends BaseMapper<Proposal> {

    /** For one hand at a time. */
    @Select("SELECT * FROM proposal WHERE id = #{id} FOR UPDATE")
    Proposal locked(long id);

    @Insert("""
            INSERT INTO proposal_number (township_id, year, last) VALUES (#{township}, #{year}, 1)
            ON DUPLICATE KEY UPDATE last = last + 1
            """)
    void countUp(@Param("township") long township, @Param("year") int year);

    @Select("SELECT last FROM proposal_number WHERE township_id = #{township} AND year = #{year}")
    int lastOf(@Param("township") long township, @Param("year") int year);

    @Insert("INSERT INTO proposal_source (proposal_id, suggestion_id) VALUES (#{proposal}, #{suggestion})")
    void source(@Param("proposal") long proposal, @Param("suggestion") long suggestion);

    @Select("""
            SELECT s.number FROM proposal_source o JOIN suggestion s ON s.id = o.suggestion_id
            WHERE o.proposal_id = #{proposal} ORDER BY s.id
            """)
    List<String> sources(long proposal);

    @Insert("""
            INSERT INTO proposal_step (proposal_id, move, role, actor, actor_name, from_state, to_state, words, at)
            VALUES (#{p.id}, #{move}, #{a.role}, #{a.code}, #{a.name}, #{from}, #{p.state}, #{words}, #{at})
            """)
    void step(
            @Param("p") Proposal proposal,
            @Param("move") ProposalMove move,
            @Param("a") Actor actor,
            @Param("from") ProposalState from,
            @Param("words") String words,
            @Param("at") Instant at);
}
