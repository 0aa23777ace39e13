package io.sidan.core.proposal;

import io.sidan.core.roster.Townships;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/**
 * Who sees which proposals: the office all of the own township; deputies and points what is filed, and before that what
 * they sign themselves; units what was assigned to them.
 */
@Component
class ProposalSights {

    /** Of the proposal {@code p}, for a script with the actor {@code a} and the townships {@code towns}. */
    static final String SEEN = """
            p.township_id IN (0<foreach collection="towns" item="town">, #{town}</foreach>) AND
            <choose>
                <when test="{'STATION', 'CHAIR', 'ADMIN'}.contains(a.role.name())">TRUE</when>
                <when test="a.role.name() == 'UNIT'">(p.unit = #{a.code} OR FIND_IN_SET(#{a.code}, p.assisting))</when>
                <when test="{'DEPUTY', 'POINT'}.contains(a.role.name())">(p.filed_at IS NOT NULL OR EXISTS (
                    SELECT 1 FROM proposal_signer g WHERE g.proposal_id = p.id AND g.deputy = #{a.code}))</when>
                <otherwise>FALSE</otherwise>
            </choose>
            """;

    private final ProposalSightMapper rows;
    private final Townships townships;

    ProposalSights(ProposalSightMapper rows, Townships townships) {
        this.rows = rows;
        this.townships = townships;
    }

    /** Refuses who may not see it as if there were none. */
    void require(long id, Actor actor) {
        if (rows.seen(id, actor, towns(actor)) == 0) {
            throw Refusal.missing("没有这件代表建议");
        }
    }

    List<Long> towns(Actor actor) {
        return townships.seenFrom(actor.township());
    }

    @Mapper
    interface ProposalSightMapper {

        @Select("<script>SELECT COUNT(*) FROM proposal p WHERE p.id = #{id} AND " + SEEN + "</script>")
        int seen(@Param("id") long id, @Param("a") Actor actor, @Param("towns") List<Long> towns);
    }
}
