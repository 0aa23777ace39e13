package io.sidan.core.proposal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface SignerMapper {

    record Row(String deputy, String name, int position, Instant signedAt, Instant withdrawnAt) {}

    @Insert("""
            INSERT INTO proposal_signer (proposal_id, deputy, position, signed_at)
            VALUES (#{proposal}, #{deputy}, #{position}, #{at})
            """)
    void invite(
            @Param("proposal") long proposal,
            @Param("deputy") String deputy,
            @Param("position") int position,
            @Param("at") Instant signedAt);

    @Delete("DELETE FROM proposal_signer WHERE proposal_id = #{proposal} AND position > 0")
    int forgetInvited(long proposal);

    @Update("""
            UPDATE proposal_signer SET signed_at = #{at}
            WHERE proposal_id = #{proposal} AND deputy = #{deputy} AND signed_at IS NULL
            """)
    int sign(@Param("proposal") long proposal, @Param("deputy") String deputy, @Param("at") Instant at);

    @Update("UPDATE proposal_signer SET withdrawn_at = NULL WHERE proposal_id = #{proposal}")
    int wantAgain(long proposal);

    @Update("""
            UPDATE proposal_signer SET withdrawn_at = #{at}
            WHERE proposal_id = #{proposal} AND deputy = #{deputy} AND withdrawn_at IS NULL
            """)
    int withdraw(@Param("proposal") long proposal, @Param("deputy") String deputy, @Param("at") Instant at);

    @Select("""
            SELECT g.deputy, COALESCE(d.name, g.deputy) AS name, g.position, g.signed_at, g.withdrawn_at
            FROM proposal_signer g JOIN proposal p ON p.id = g.proposal_id
            LEFT JOIN deputy d ON d.township_id = p.township_id AND d.code = g.deputy
            WHERE g.proposal_id = #{proposal} ORDER BY g.position, g.deputy
            """)
    List<Row> all(long proposal);
}
