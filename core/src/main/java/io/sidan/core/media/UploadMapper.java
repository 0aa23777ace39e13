package io.sidan.core.media;

import java.time.Instant;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface UploadMapper {

    String UNUSED = """
            message_id IS NULL AND NOT EXISTS (SELECT 1 FROM exhibit WHERE exhibit.attachment_id = attachment.id)
                AND NOT EXISTS (SELECT 1 FROM duty_photo WHERE duty_photo.attachment_id = attachment.id)
                AND NOT EXISTS (SELECT 1 FROM deputy_profile WHERE deputy_profile.photo = attachment.id)
            """;

    @Insert("""
            INSERT INTO attachment (township_id, position, uploader, channel, kind, state, hash, fetched, tries, restarts,
                next_at, written_at)
            VALUES (#{township}, 0, #{uploader}, 'upload', 'IMAGE', 'STORED', #{hash}, 0, 0, 0, #{at}, #{at})
            """)
    int add(
            @Param("township") long township,
            @Param("uploader") String uploader,
            @Param("hash") byte[] hash,
            @Param("at") Instant at);

    @Select("""
            SELECT MAX(id) FROM attachment
            WHERE uploader = #{uploader} AND hash = #{hash} AND township_id = #{township}
            """)
    Long find(@Param("hash") byte[] hash, @Param("township") long township, @Param("uploader") String uploader);

    @Select("SELECT COUNT(*) FROM attachment WHERE uploader = #{uploader} AND " + UNUSED)
    int unused(String uploader);

    @Update("""
            UPDATE media SET loose = TRUE WHERE hash IN (SELECT hash FROM attachment WHERE uploader IS NOT NULL
                AND written_at < #{before} AND
            """ + UNUSED + ")")
    int loosenUnused(Instant before);

    @Delete("DELETE FROM attachment WHERE uploader IS NOT NULL AND written_at < #{before} AND " + UNUSED)
    int forgetUnused(Instant before);
}
