package io.sidan.core.suggestion;

import io.sidan.core.suggestion.AccessLog.Line;
import io.sidan.core.suggestion.AccessLog.What;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface AccessLogMapper {

    String WHERE = """
            <where>
                <if test="township != null">AND township_id = #{township}</if>
                <if test="number != null">AND number = #{number}</if>
            </where>
            """;

    @Insert("""
            INSERT INTO access_log (township_id, number, what, role, actor, actor_name, channel, reason, at)
            VALUES (#{s.township}, #{s.number}, #{what}, #{a.role}, #{a.code}, #{a.name}, #{a.channel}, #{reason}, #{at})
            """)
    void add(
            @Param("what") What what,
            @Param("s") Sight sight,
            @Param("a") Actor actor,
            @Param("reason") String reason,
            @Param("at") Instant at);

    @Select("<script>SELECT id, number, what, role, actor, actor_name, channel, reason, at FROM access_log" + WHERE
            + "ORDER BY id DESC LIMIT #{size} OFFSET #{skip}</script>")
    List<Line> page(
            @Param("township") Long township,
            @Param("number") String number,
            @Param("size") int size,
            @Param("skip") long skip);

    @Select("<script>SELECT COUNT(*) FROM access_log" + WHERE + "</script>")
    long count(@Param("township") Long township, @Param("number") String number);
}
