package io.sidan.core.suggestion;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface StepMapper {

    @Insert("INSERT IGNORE INTO ledger (township_id, seq, hash) VALUES (#{township}, 0, #{hash})")
    void begin(@Param("township") long township, @Param("hash") byte[] hash);

    @Select("SELECT seq, hash FROM ledger WHERE township_id = #{township} FOR UPDATE")
    Mark lock(long township);

    @Update("UPDATE ledger SET seq = #{m.seq}, hash = #{m.hash} WHERE township_id = #{township}")
    int advance(@Param("township") long township, @Param("m") Mark mark);

    @Select("SELECT township_id FROM ledger UNION SELECT township_id FROM step ORDER BY township_id")
    List<Long> townships();

    @Select("SELECT seq, hash FROM ledger WHERE township_id = #{township}")
    Mark head(long township);

    @Select("SELECT * FROM step WHERE township_id = #{township} AND seq > #{seq} ORDER BY seq LIMIT #{limit}")
    List<Step> after(@Param("township") long township, @Param("seq") long seq, @Param("limit") int limit);

    @Select("SELECT COUNT(*) FROM step WHERE township_id = #{township} AND seq = #{m.seq} AND hash = #{m.hash}")
    boolean holds(@Param("township") long township, @Param("m") Mark mark);

    @Select("SELECT move, actor_name, at FROM step WHERE suggestion_id = #{suggestion} ORDER BY seq DESC LIMIT 1")
    Freshness.Last last(long suggestion);

    @Select("SELECT COUNT(*) FROM step WHERE township_id = #{township}")
    long count(long township);
}
