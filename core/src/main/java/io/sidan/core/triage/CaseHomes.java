package io.sidan.core.triage;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Repository;

/** To which township cases belong, for whoever must tell a township's panels of them. */
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

    @Mapper
    interface CaseHomeMapper {

        @Select("""
                <script>
                SELECT township_id AS township, number FROM suggestion WHERE id IN
                <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
                </script>
                """)
        List<Home> of(@Param("ids") List<Long> suggestions);
    }
}
