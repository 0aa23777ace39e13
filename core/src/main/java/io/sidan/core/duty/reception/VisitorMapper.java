package io.sidan.core.duty.reception;

import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface VisitorMapper {

    /** @param district of the village, else the only one that the venue serves; @param number of the case it became */
    record Told(
            Way way, String station, Instant cameAt, String village, byte[] matter, String district, String number) {}

    @Insert("""
            INSERT INTO visitor (township_id, reception_id, station, deputy, way, came_at, name, phone, address, village,
                matter, reply, entered_by, entered_at)
            VALUES (#{township}, #{reception}, #{station}, #{deputy}, #{way}, #{cameAt}, #{name}, #{phone}, #{address},
                #{village}, #{matter}, #{reply}, #{by}, #{enteredAt})
            """)
    @Options(useGeneratedKeys = true, keyProperty = "id", keyColumn = "id")
    int insert(VisitorRow row);

    @Select("""
            SELECT v.way, v.station, v.came_at, v.village, v.matter,
                COALESCE((SELECT g.district FROM village g WHERE g.township_id = v.township_id AND g.name = v.village),
                    (SELECT MIN(d.code) FROM district d WHERE d.township_id = v.township_id AND d.station = v.station
                        AND d.active HAVING COUNT(*) = 1)) AS district,
                (SELECT s.number FROM suggestion s WHERE s.id = v.suggestion_id) AS number
            FROM visitor v WHERE v.township_id = #{township} AND v.id = #{id}
            """)
    Told told(@Param("township") long township, @Param("id") long id);

    @Update("UPDATE visitor SET suggestion_id = #{suggestion} WHERE id = #{id} AND suggestion_id IS NULL")
    int became(@Param("id") long id, @Param("suggestion") long suggestion);
}
