package io.sidan.core.suggestion;

import io.sidan.core.roster.Beat;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface SightMapper {

    @Select("<script>SELECT s.id, s.township_id AS township, s.number, s.confidential, " + Scope.HOME + " AS home, "
            + Scope.PART + " AS part, "
            + Scope.CHARGED + " AS charged, " + Scope.LISTED + " AS listed, " + Scope.CLEARED + " AS cleared, "
            + Scope.KEPT + " AS kept FROM suggestion s WHERE s.number = #{number}</script>")
    Sight sight(@Param("number") String number, @Param("a") Actor actor, @Param("b") Beat beat);
}
