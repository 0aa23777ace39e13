package io.sidan.bot.reply;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface TemplateMapper {

    String COLUMNS = "SELECT code, words, edited_by, edited_at FROM reply_template ";

    @Insert("""
            INSERT INTO reply_template (code, words) VALUES (#{code}, #{words})
            ON DUPLICATE KEY UPDATE words = IF(edited_by IS NULL, VALUES(words), words)
            """)
    void seed(@Param("code") String code, @Param("words") String words);

    @Select("SELECT words FROM reply_template WHERE code = #{code}")
    String words(String code);

    @Select(COLUMNS + "WHERE code = #{code}")
    TemplateRow find(String code);

    @Select(COLUMNS)
    List<TemplateRow> all();

    @Update("""
            UPDATE reply_template SET words = #{words}, edited_by = #{by}, edited_at = #{at} WHERE code = #{code}
            """)
    int edit(@Param("code") String code, @Param("words") String words, @Param("by") String by, @Param("at") Instant at);
}
