package io.sidan.core.media;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface MediaMapper {

    @Insert("""
            INSERT INTO media (hash, format, bytes, width, height, thumbnail, loose, stored_at)
            VALUES (#{m.hash}, #{m.format}, #{m.bytes}, #{m.width}, #{m.height}, #{thumbnail}, FALSE, #{at})
            ON DUPLICATE KEY UPDATE loose = FALSE
            """)
    void keep(@Param("m") Media media, @Param("thumbnail") byte[] thumbnail, @Param("at") Instant at);

    @Select("SELECT hash, format, bytes, width, height FROM media WHERE hash = #{hash}")
    Media find(byte[] hash);

    /** Sealed; MyBatis takes a bare byte[] for a list of numbers. */
    record Small(byte[] thumbnail) {}

    @Select("SELECT thumbnail FROM media WHERE hash = #{hash} AND thumbnail IS NOT NULL")
    Small thumbnail(byte[] hash);

    @Select("SELECT hash FROM media WHERE loose = TRUE LIMIT #{limit}")
    List<byte[]> loose(int limit);

    @Select("SELECT loose FROM media WHERE hash = #{hash} FOR UPDATE")
    Boolean lock(byte[] hash);

    @Select("SELECT EXISTS (SELECT 1 FROM attachment WHERE hash = #{hash})")
    boolean isAttached(byte[] hash);

    @Update("UPDATE media SET loose = FALSE WHERE hash = #{hash}")
    int hold(byte[] hash);

    @Delete("DELETE FROM media WHERE hash = #{hash}")
    int delete(byte[] hash);
}
