package io.sidan.bot.alarm;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface AlarmMapper {

    String COLUMNS = """
            SELECT id, township_id, suggestion_id, state, rung, stage, rung_here, raised_at, next_at, ended_at, held_by,
                held_name, held_through FROM alarm
            """;

    @Insert("""
            INSERT INTO alarm (township_id, suggestion_id, version, state, rung, stage, rung_here, raised_at, next_at)
            VALUES (#{township}, #{suggestion}, #{version}, 'RINGING', 0, #{stage}, 0, #{at}, #{at})
            ON DUPLICATE KEY UPDATE state = state
            """)
    void raise(
            @Param("township") long township,
            @Param("suggestion") long suggestion,
            @Param("version") int version,
            @Param("stage") int stage,
            @Param("at") Instant at);

    @Select(COLUMNS + "WHERE suggestion_id = #{suggestion} AND state = 'RINGING' ORDER BY id DESC LIMIT 1 FOR UPDATE")
    AlarmRow ringing(long suggestion);

    @Select("SELECT id FROM alarm WHERE state = 'RINGING' AND next_at <= #{now} ORDER BY next_at")
    List<Long> due(Instant now);

    @Select(COLUMNS + "WHERE id = #{id} FOR UPDATE")
    AlarmRow lock(long id);

    @Update("""
            UPDATE alarm SET rung = rung + 1, stage = #{stage}, rung_here = #{here}, next_at = #{next}
            WHERE id = #{id} AND state = 'RINGING' AND rung = #{rung}
            """)
    int rang(
            @Param("id") long id,
            @Param("rung") int rung,
            @Param("stage") int stage,
            @Param("here") int here,
            @Param("next") Instant next);

    @Update("""
            UPDATE alarm SET state = #{state}, ended_at = #{at}, held_by = #{by}, held_name = #{name},
                held_through = #{through}
            WHERE id = #{id} AND state = 'RINGING'
            """)
    int end(
            @Param("id") long id,
            @Param("state") AlarmState state,
            @Param("by") String by,
            @Param("name") String name,
            @Param("through") String through,
            @Param("at") Instant at);

    @Select("<script>" + COLUMNS + """
            <where><if test="!townships.isEmpty()">township_id IN
            <foreach collection="townships" item="one" open="(" separator="," close=")">#{one}</foreach></if></where>
            ORDER BY state = 'RINGING' DESC, id DESC LIMIT #{limit}
            </script>
            """)
    List<AlarmRow> list(@Param("townships") List<Long> townships, @Param("limit") int limit);

    @Select("SELECT COUNT(*) FROM alarm WHERE suggestion_id = #{suggestion}")
    int count(long suggestion);

    @Delete("DELETE FROM alarm WHERE township_id = #{township}")
    int forget(long township);

    /** What is only played calls for nobody. */
    @Select("""
            SELECT COUNT(*) FROM alarm WHERE state = 'RINGING'
                AND township_id NOT IN (SELECT id FROM township WHERE sample_of IS NOT NULL)
            """)
    long open();
}
