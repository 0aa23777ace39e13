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

    /** Whether cases told in this group, or of this district, are this deputy's to take up. */
    public boolean serves(long township, String deputy, String group, String district) {
        return deputies.serves(township, deputy, group, district);
    }

    @Mapper
    interface DeputyMapper {

        @Select("""
                SELECT COUNT(*) FROM deputy d
                WHERE d.township_id = #{township} AND d.code = #{deputy} AND d.active AND (d.district = #{district}
                    OR EXISTS (SELECT 1 FROM deputy_group g WHERE g.township_id = d.township_id
                        AND g.deputy = d.code AND g.chat_group = #{group}))
                """)
        boolean serves(
                @Param("township") long township,
                @Param("deputy") String deputy,
                @Param("group") String group,
                @Param("district") String district);

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
