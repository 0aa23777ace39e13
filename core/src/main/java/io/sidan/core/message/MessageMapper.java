package io.sidan.core.message;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface MessageMapper {

    String ROWS = """
            SELECT m.id, m.group_id, m.seq, m.channel, m.external_id, m.sender, m.sender_name, m.sent_at, m.received_at,
                m.type, m.words, m.quote_of, m.recall_of, m.silent, g.code AS group_code
            FROM message m JOIN chat_group g ON g.id = m.group_id
            """;

    @Select("SELECT received FROM coverage WHERE group_id = #{group} FOR UPDATE")
    Long lock(long group);

    @Insert("INSERT IGNORE INTO coverage (group_id, received) VALUES (#{group}, 0)")
    void cover(long group);

    @Update("UPDATE coverage SET received = #{received} WHERE group_id = #{group}")
    int receive(@Param("group") long group, @Param("received") long received);

    @Select("""
            <script>
            SELECT external_id FROM message WHERE channel = #{channel} AND external_id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<String> known(@Param("channel") String channel, @Param("ids") Collection<String> ids);

    @Select(ROWS + "WHERE m.group_id = #{group} AND m.seq > #{seq} ORDER BY m.seq LIMIT #{limit}")
    List<MessageRow> after(@Param("group") long group, @Param("seq") long seq, @Param("limit") int limit);

    @Select("SELECT * FROM (" + ROWS + """
            WHERE m.group_id = #{group} AND m.seq <= #{seq} ORDER BY m.seq DESC LIMIT #{limit}) latest ORDER BY seq
            """)
    List<MessageRow> recent(@Param("group") long group, @Param("seq") long seq, @Param("limit") int limit);

    @Select("<script>" + ROWS + """
            JOIN outcome o ON o.message_id = m.id
            WHERE o.suggestion_id IN
            <foreach collection="suggestions" item="id" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY m.sent_at, m.id
            </script>
            """)
    List<MessageRow> ofSuggestions(@Param("suggestions") Collection<Long> suggestions);
}
