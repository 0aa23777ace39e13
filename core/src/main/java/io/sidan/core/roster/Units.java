package io.sidan.core.roster;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The units that cases are dispatched to. */
@Repository
public class Units {

    private final UnitMapper units;
    private final Clock clock;

    Units(UnitMapper units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** By code, else by name. */
    public Optional<Unit> find(long township, String codeOrName) {
        return Optional.ofNullable(units.find(township, codeOrName));
    }

    /** Who is charged with matters of this category unless staff say otherwise. */
    public Optional<Unit> inCharge(long township, String category) {
        return Optional.ofNullable(units.inCharge(township, category));
    }

    /**
     * Makes a unit the default of a category; it stays so whatever roster file is adopted later.
     *
     * @param word code or name of the unit
     * @param by user name of who says so
     */
    @Transactional
    public Unit makeDefault(long township, String category, String word, String by) {
        Unit unit = find(township, word).orElseThrow(() -> new RosterRefusal("unit", "名册里没有「" + word + "」这个单位"));
        if (units.categories(category) == 0) {
            throw new RosterRefusal("category", "没有「" + category + "」这个类别");
        }
        units.makeDefault(township, category, unit.code(), by, clock.instant());
        return unit;
    }

    /** The categories with the units in charge of them by default, as far as there are any. */
    public List<Charge> charges(long township) {
        return units.categoryCodes().stream()
                .flatMap(category -> inCharge(township, category).map(unit -> new Charge(category, unit)).stream())
                .toList();
    }

    /** A category and the unit in charge of it by default. */
    public record Charge(String category, Unit unit) {}

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
                LEFT JOIN default_unit d ON d.township_id = u.township_id AND d.unit = u.code
                    AND d.category = #{category}
                LEFT JOIN unit_category c ON c.township_id = u.township_id AND c.unit = u.code
                    AND c.category = #{category}
                WHERE u.township_id = #{township} AND u.active AND (d.unit IS NOT NULL OR c.unit IS NOT NULL)
                ORDER BY d.unit IS NULL, c.position LIMIT 1
                """)
        Unit inCharge(@Param("township") long township, @Param("category") String category);

        @Insert("""
                INSERT INTO default_unit (township_id, category, unit, set_by, set_at)
                VALUES (#{township}, #{category}, #{unit}, #{by}, #{at})
                ON DUPLICATE KEY UPDATE unit = VALUES(unit), set_by = VALUES(set_by), set_at = VALUES(set_at)
                """)
        void makeDefault(
                @Param("township") long township,
                @Param("category") String category,
                @Param("unit") String unit,
                @Param("by") String by,
                @Param("at") Instant at);

        @Select("SELECT COUNT(*) FROM category WHERE code = #{category}")
        int categories(String category);

        @Select("SELECT code FROM category ORDER BY position")
        List<String> categoryCodes();
    }
}
