package io.sidan.core.link;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface LinkMapper {

    String COLUMNS = """
            SELECT id, township_id, number, role, code, name, made_by, made_at, expires_at, used_at, revoked_at FROM link
            """;

    @Insert("""
            INSERT INTO link (township_id, number, role, code, name, made_by, made_at, expires_at)
            VALUES (#{townshipId}, #{number}, #{role}, #{code}, #{name}, #{madeBy}, #{madeAt}, #{expiresAt})
            """)
    @Options(useGeneratedKeys = true, keyProperty = "id")
    void insert(NewLink link);

    @Select(COLUMNS + "WHERE id = #{id}")
    Link find(long id);

    @Select(COLUMNS + "WHERE number = #{number} ORDER BY id DESC")
    List<Link> of(String number);

    @Update("UPDATE link SET used_at = #{at} WHERE id = #{id} AND revoked_at IS NULL")
    int use(@Param("id") long id, @Param("at") Instant at);

    @Update("""
            UPDATE link SET revoked_at = #{at}, revoked_by = #{by}
            WHERE id = #{id} AND (#{township} IS NULL OR township_id = #{township}) AND revoked_at IS NULL
            """)
    int revoke(@Param("id") long id, @Param("township") Long township, @Param("by") String by, @Param("at") Instant at);
}
