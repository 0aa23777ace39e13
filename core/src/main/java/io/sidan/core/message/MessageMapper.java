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

    String COLUMNS = """
            SELECT m.id, m.township_id, m.seq, m.group_id, m.channel, m.external_id, m.sender, m.sender_name, m.sent_at, m.received_at,
                m.type, m.words, m.quote_of, m.recall_of, m.silent, g.code AS group_code
            """;

    String ROWS = COLUMNS + "FROM message m JOIN chat_group g ON g.id = m.group_id ";

    @Insert("""
            INSERT INTO coverage (group_id, received) VALUES (#{group}, #{more})
            ON DUPLICATE KEY UPDATE received = received + VALUES(received)
            """)
    void receive(@Param("group") long group, @Param("more") int more);

    @Select("""
            <script>
            SELECT external_id FROM message WHERE channel = #{channel} AND external_id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<String> known(@Param("channel") String channel, @Param("ids") Collection<String> ids);

    /** Cut off before anything is joined: else, where many wait, all of them may be sorted to find the first few. */
    @Select(COLUMNS + """
            FROM (SELECT * FROM message WHERE township_id = #{township} AND seq > #{seq} ORDER BY seq LIMIT #{limit}) m
            JOIN chat_group g ON g.id = m.group_id
            ORDER BY m.seq
            """)
    List<MessageRow> after(@Param("township") long township, @Param("seq") long seq, @Param("limit") int limit);

    @Select("SELECT * FROM (" + ROWS + """
            WHERE m.group_id = #{group} AND m.seq <= #{seq} ORDER BY m.seq DESC LIMIT #{limit}) latest ORDER BY seq
            """)
    List<MessageRow> recent(@Param("group") long group, @Param("seq") long seq, @Param("limit") int limit);

    @Select(ROWS + "WHERE m.group_id = #{group} AND m.seq > #{seq} ORDER BY m.seq LIMIT #{limit}")
    List<MessageRow> since(@Param("group") long group, @Param("seq") long seq, @Param("limit") int limit);

    @Select("<script>" + ROWS + """
            JOIN outcome o ON o.message_id = m.id
            WHERE o.suggestion_id IN
            <foreach collection="suggestions" item="id" open="(" separator="," close=")">#{id}</foreach>
            AND o.kind != 'COMMAND'
            ORDER BY m.sent_at, m.id
            </script>
            """)
    List<MessageRow> ofSuggestions(@Param("suggestions") Collection<Long> suggestions);

    @Select("""
            SELECT m.channel FROM message m JOIN chat_group g ON g.id = m.group_id
            WHERE g.code = #{chat} ORDER BY m.seq DESC LIMIT 1
            """)
    String lastChannel(String chat);

    @Update("UPDATE message SET words = NULL, sender_name = NULL WHERE id = #{message}")
    int forgetWords(long message);

    @Update("""
            UPDATE message SET words = NULL, sender_name = NULL
            WHERE worded = TRUE AND township_id = #{township} AND sender = #{person}
            """)
    void forgetWordsOf(@Param("township") long township, @Param("person") String person);
}
