package io.sidan.core.roster;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Repository;

/** The units that cases are dispatched to. */
@Repository
public class Units {

    private final UnitMapper units;

    Units(UnitMapper units) {
        this.units = units;
    }

    /** By code, else by name. */
    public Optional<Unit> find(long township, String codeOrName) {
        return Optional.ofNullable(units.find(township, codeOrName));
    }

    /** Who is charged with matters of this category unless staff say otherwise. */
    public Optional<Unit> inCharge(long township, String category) {
        return Optional.ofNullable(units.inCharge(township, category));
    }

    public List<Unit> all(long township) {
        return units.all(township);
    }

    @Mapper
    interface UnitMapper {

        @Select("""
                SELECT code, name FROM unit
                WHERE township_id = #{township} AND active AND (code = #{word} OR name = #{word})
                ORDER BY code = #{word} DESC, id LIMIT 1
                """)
        Unit find(@Param("township") long township, @Param("word") String word);

        @Select("""
                SELECT u.code, u.name FROM unit u
                JOIN unit_category c ON c.township_id = u.township_id AND c.unit = u.code
                WHERE u.township_id = #{township} AND u.active AND c.category = #{category}
                ORDER BY c.position LIMIT 1
                """)
        Unit inCharge(@Param("township") long township, @Param("category") String category);

        @Select("SELECT code, name FROM unit WHERE township_id = #{township} AND active ORDER BY id")
        List<Unit> all(long township);
    }
}
