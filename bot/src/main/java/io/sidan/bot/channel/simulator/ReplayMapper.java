package io.sidan.bot.channel.simulator;

import java.time.Instant;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ReplayMapper {

    record Sealed(byte[] words) {}

    String COLUMNS =
            "SELECT id, township_id, name, position, total, skipped, speed, shift_days, state FROM replay WHERE ";

    @Select(COLUMNS + "township_id = #{township}")
    Replay of(long township);

    @Select(COLUMNS + "state = 'PLAYING' ORDER BY id LIMIT 1")
    Replay playing();

    @Select("SELECT words FROM replay WHERE id = #{id}")
    Sealed sealed(long id);

    @Delete("DELETE FROM replay WHERE township_id = #{township}")
    int forget(long township);

    @Insert("""
            INSERT INTO replay (township_id, name, words, total, skipped, position, speed, shift_days, state, begun_at)
            VALUES (#{township}, #{name}, #{words}, #{total}, #{skipped}, 0, #{speed}, #{shift}, 'PLAYING', #{now})
            """)
    void begin(
            @Param("township") long township,
            @Param("name") String name,
            @Param("words") byte[] words,
            @Param("total") int total,
            @Param("skipped") int skipped,
            @Param("speed") int speed,
            @Param("shift") int shift,
            @Param("now") Instant now);

    @Update("""
            UPDATE replay SET state = IF(position + 1 >= total, 'DONE', state), position = position + 1
            WHERE id = #{id} AND position = #{position}
            """)
    int advance(@Param("id") long id, @Param("position") int position);

    @Update("UPDATE replay SET skipped = skipped + 1 WHERE id = #{id}")
    int leaveOut(long id);

    @Update("""
            UPDATE replay SET state = #{state}, speed = COALESCE(#{speed}, speed)
            WHERE township_id = #{township} AND state <> 'DONE'
            """)
    int control(@Param("township") long township, @Param("state") ReplayState state, @Param("speed") Integer speed);
}
