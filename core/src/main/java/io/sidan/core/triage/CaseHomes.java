package io.sidan.core.triage;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Repository;

/** Whose panels are to hear of cases: those of their township, of a sample those of the township it plays. */
@Repository
public class CaseHomes {

    private final CaseHomeMapper homes;

    CaseHomes(CaseHomeMapper homes) {
        this.homes = homes;
    }

    public record Home(long township, String number) {}

    public List<Home> of(List<Long> suggestions) {
        return homes.of(suggestions);
    }

    /** The township whose panels are to hear of what happens in this one. */
    public long of(long township) {
        return homes.real(township);
    }

    @Mapper
    interface CaseHomeMapper {

        @Select("""
                <script>
                SELECT COALESCE(t.sample_of, t.id) AS township, s.number
                FROM suggestion s JOIN township t ON t.id = s.township_id WHERE s.id IN
                <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
                </script>
                """)
        List<Home> of(@Param("ids") List<Long> suggestions);

        @Select("SELECT COALESCE(sample_of, id) FROM township WHERE id = #{township}")
        long real(long township);
    }
}
