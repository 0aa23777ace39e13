package io.sidan.core.message;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ArrivalMapper {

    @Insert("""
            INSERT IGNORE INTO arrival (township_id, last_seq)
            SELECT id, 0 FROM township WHERE id = #{township}
            """)
    void expect(long township);

    @Select("SELECT last_seq FROM arrival WHERE township_id = #{township} FOR UPDATE")
    Long lock(long township);

    @Update("UPDATE arrival SET last_seq = #{seq} WHERE township_id = #{township}")
    int arrive(@Param("township") long township, @Param("seq") long seq);
}
