package io.sidan.core.roster;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Repository;

/** The staff of the congress, as the roster names them with their posts. */
@Repository
public class Officials {

    private final OfficialMapper officials;

    Officials(OfficialMapper officials) {
        this.officials = officials;
    }

    /**
     * Somebody of the staff.
     *
     * @param code the channel's id of the person
     * @param post such as 镇人大主席; never null
     */
    public record Official(String code, String name, String post) {}

    public List<Official> staff(long township) {
        return officials.staff(township);
    }

    /** The name of the member of staff with this channel's id. */
    public Optional<String> staff(long township, String code) {
        return Optional.ofNullable(officials.named(township, code));
    }

    @Mapper
    interface OfficialMapper {

        @Select("""
                SELECT code, name, COALESCE(post, '') AS post FROM official
                WHERE township_id = #{township} AND kind = 'staff' AND active ORDER BY id
                """)
        List<Official> staff(long township);

        @Select("""
                SELECT name FROM official
                WHERE township_id = #{township} AND code = #{code} AND kind = 'staff' AND active
                """)
        String named(@Param("township") long township, @Param("code") String code);
    }
}
