package io.sidan.core.roster;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Repository;

/** The deputies in office. */
@Repository
public class Deputies {

    private final DeputyMapper deputies;

    Deputies(DeputyMapper deputies) {
        this.deputies = deputies;
    }

    /** By code, else by name. */
    public Optional<Deputy> find(long township, String codeOrName) {
        return Optional.ofNullable(deputies.find(township, codeOrName));
    }

    /** Whose case it is: the first deputy of the group it was told in. */
    public Optional<Deputy> onDuty(long township, String group) {
        return Optional.ofNullable(deputies.onDuty(township, group));
    }

    @Mapper
    interface DeputyMapper {

        @Select("""
                SELECT code, name, district FROM deputy
                WHERE township_id = #{township} AND active AND (code = #{word} OR name = #{word})
                ORDER BY code = #{word} DESC, id LIMIT 1
                """)
        Deputy find(@Param("township") long township, @Param("word") String word);

        @Select("""
                SELECT d.code, d.name, d.district FROM deputy d
                JOIN deputy_group g ON g.township_id = d.township_id AND g.deputy = d.code
                WHERE d.township_id = #{township} AND d.active AND g.chat_group = #{group}
                ORDER BY d.id LIMIT 1
                """)
        Deputy onDuty(@Param("township") long township, @Param("group") String group);
    }
}
