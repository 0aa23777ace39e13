package io.sidan.core.duty.register;

import io.sidan.core.suggestion.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How many live in each village, against which households of records are held. */
@Repository
public class VillageSizes {

    private static final int MOST = 1_000_000;

    private final SizeMapper sizes;
    private final Clock clock;

    VillageSizes(SizeMapper sizes, Clock clock) {
        this.sizes = sizes;
        this.clock = clock;
    }

    /** @param households null while nobody has said; likewise the persons */
    public record Size(String village, String district, Integer households, Integer persons) {}

    @Transactional(readOnly = true)
    public List<Size> all(long township) {
        return sizes.all(township);
    }

    /** @param by user name */
    @Transactional
    public void put(long township, String village, int households, int persons, String by) {
        if (households < 0 || persons < households || persons > MOST) {
            throw Refusal.incomplete("persons", "户数和人口不对：人不能比户少，也不能超过 " + MOST);
        }
        if (sizes.known(township, village) == 0) {
            throw Refusal.missing("名册里没有「" + village + "」这个村居");
        }
        sizes.put(township, village, households, persons, by, clock.instant());
    }

    @Mapper
    interface SizeMapper {

        @Select("""
                SELECT v.name AS village, v.district, s.households, s.persons FROM village v
                LEFT JOIN village_size s ON s.township_id = v.township_id AND s.village = v.name
                WHERE v.township_id = #{township} AND v.active ORDER BY v.id
                """)
        List<Size> all(long township);

        @Select("SELECT COUNT(*) FROM village WHERE township_id = #{township} AND name = #{village} AND active")
        int known(@Param("township") long township, @Param("village") String village);

        @Insert("""
                INSERT INTO village_size (township_id, village, households, persons, changed_by, changed_at)
                VALUES (#{township}, #{village}, #{households}, #{persons}, #{by}, #{at})
                ON DUPLICATE KEY UPDATE households = VALUES(households), persons = VALUES(persons),
                    changed_by = VALUES(changed_by), changed_at = VALUES(changed_at)
                """)
        void put(
                @Param("township") long township,
                @Param("village") String village,
                @Param("households") int households,
                @Param("persons") int persons,
                @Param("by") String by,
                @Param("at") Instant at);
    }
}
