package io.sidan.core.duty.record;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface FindingMapper {

    /** @param number of the case it became, or null; @param village the only one of its record, or null */
    record FindingRow(
            long id, String words, DutyKind kind, boolean interest, String number, String village, String district) {}

    @Insert("""
            INSERT INTO finding (township_id, record_id, words, deputy, unit, due_on, state, version)
            VALUES (#{township}, #{record}, #{f.words}, #{deputy}, #{unit}, #{f.due}, 'OPEN', 0)
            """)
    int insert(
            @Param("township") long township,
            @Param("record") long record,
            @Param("f") NewRecord.NewFinding found,
            @Param("deputy") String deputy,
            @Param("unit") String unit);

    @Select("""
            SELECT f.id, f.words, r.kind, r.interest, s.number, v.village, g.district FROM finding f
            JOIN duty_record r ON r.id = f.record_id AND r.voided_at IS NULL
            LEFT JOIN suggestion s ON s.id = f.suggestion_id
            LEFT JOIN duty_record_village v ON v.record_id = r.id AND NOT EXISTS (
                SELECT 1 FROM duty_record_village w WHERE w.record_id = r.id AND w.village <> v.village)
            LEFT JOIN village g ON g.township_id = f.township_id AND g.name = v.village
            WHERE f.township_id = #{township} AND f.id = #{id}
            """)
    FindingRow find(@Param("township") long township, @Param("id") long id);

    @Select("""
            SELECT COUNT(*) FROM finding f JOIN duty_record_deputy d ON d.record_id = f.record_id
            WHERE f.id = #{id} AND d.deputy = #{deputy}
            """)
    int isOf(@Param("id") long id, @Param("deputy") String deputy);

    @Update("""
            UPDATE finding SET state = #{state}, result = #{words}, due_on = COALESCE(#{due}, due_on), settled_by = #{by},
                settled_at = #{at}, version = version + 1
            WHERE id = #{id} AND version = #{version} AND state IN ('OPEN', 'CARRIED')
            """)
    int settle(
            @Param("id") long id,
            @Param("state") FindingState state,
            @Param("words") String words,
            @Param("due") LocalDate due,
            @Param("by") String by,
            @Param("at") Instant at,
            @Param("version") int version);

    @Update("""
            UPDATE finding SET state = 'PROMOTED', suggestion_id = #{suggestion}, settled_by = #{by}, settled_at = #{at},
                version = version + 1
            WHERE id = #{id} AND suggestion_id IS NULL AND state IN ('OPEN', 'CARRIED')
            """)
    int promote(
            @Param("id") long id,
            @Param("suggestion") long suggestion,
            @Param("by") String by,
            @Param("at") Instant at);
}
