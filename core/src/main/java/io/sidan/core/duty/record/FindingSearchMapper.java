package io.sidan.core.duty.record;

import io.sidan.core.duty.record.RecordSearch.Found;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface FindingSearchMapper {

    String FOUND = """
            SELECT f.id, f.record_id, r.title AS record_title, r.held_on, f.words, d.name AS deputy_name,
                u.name AS unit_name, f.due_on, f.state, s.number, f.result, f.version
            FROM finding f
            JOIN duty_record r ON r.id = f.record_id
            LEFT JOIN deputy d ON d.township_id = f.township_id AND d.code = f.deputy
            LEFT JOIN unit u ON u.township_id = f.township_id AND u.code = f.unit
            LEFT JOIN suggestion s ON s.id = f.suggestion_id
            """;

    @Select("<script>" + FOUND + """
            WHERE f.record_id IN <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY f.id
            </script>
            """)
    List<Found> of(@Param("ids") List<Long> ids);

    @Select(FOUND + """
            WHERE f.township_id = #{township} AND r.voided_at IS NULL AND f.state IN ('OPEN', 'CARRIED')
            ORDER BY f.due_on IS NULL, f.due_on, f.id LIMIT 500
            """)
    List<Found> open(long township);
}
