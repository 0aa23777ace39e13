package io.sidan.core.learning;

import io.sidan.core.suggestion.Actor;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ExampleMapper {

    record Row(
            long id,
            long changeNo,
            boolean inForce,
            String chatGroup,
            Lesson lesson,
            String machine,
            String answer,
            Long suggestionId,
            byte[] grams) {}

    @Insert("""
            INSERT INTO example (township_id, change_no, message_id, group_id, lesson, machine, answer, suggestion_id,
                grams, hashing, taught_by, taught_name, taught_at)
            VALUES (#{t.township}, #{change}, #{t.message}, #{t.group}, #{t.lesson}, #{t.machine}, #{t.answer},
                #{t.suggestion}, #{grams}, #{hashing}, #{by.code}, #{by.name}, #{at})
            """)
    void insert(
            @Param("t") Teaching teaching,
            @Param("change") long change,
            @Param("grams") byte[] grams,
            @Param("hashing") int hashing,
            @Param("by") Actor by,
            @Param("at") Instant at);

    @Select("SELECT COALESCE(MAX(change_no), 0) FROM example WHERE township_id = #{township}")
    long lastChange(long township);

    @Select("SELECT id FROM township WHERE #{by.township} IS NULL OR #{by.township} IN (id, sample_of) ORDER BY id")
    List<Long> townshipsOf(@Param("by") Actor by);

    /** Where this person may withdraw it: in the own township, or in the one that plays it. */
    @Select("""
            SELECT e.township_id FROM example e JOIN township t ON t.id = e.township_id
            WHERE e.id = #{id} AND (#{by.township} IS NULL OR #{by.township} IN (t.id, t.sample_of))
            """)
    Long townshipOf(@Param("id") long id, @Param("by") Actor by);

    @Select("""
            <script>
            SELECT id FROM example WHERE message_id = #{message} AND lesson = #{lesson} AND withdrawn_at IS NULL
            <if test="suggestion != null">AND suggestion_id = #{suggestion}</if>
            ORDER BY id
            </script>
            """)
    List<Long> inForce(
            @Param("message") long message, @Param("lesson") Lesson lesson, @Param("suggestion") Long suggestion);

    @Select("""
            SELECT suggestion_id FROM example WHERE message_id = #{message} AND lesson = 'CASE' AND withdrawn_at IS NULL
            ORDER BY id DESC LIMIT 1
            """)
    Long caseOf(long message);

    @Update("""
            UPDATE example SET change_no = #{change}, withdrawn_by = #{by.code}, withdrawn_name = #{by.name},
                withdrawn_at = #{at}
            WHERE id = #{id} AND withdrawn_at IS NULL
            """)
    int withdraw(@Param("id") long id, @Param("change") long change, @Param("by") Actor by, @Param("at") Instant at);

    @Select("""
            SELECT e.id FROM example e JOIN message m ON m.id = e.message_id
            WHERE e.township_id = #{township} AND m.sender = #{resident} AND e.grams IS NOT NULL ORDER BY e.id
            """)
    List<Long> of(@Param("township") long township, @Param("resident") String resident);

    @Update("""
            UPDATE example SET change_no = #{change}, grams = NULL, machine = NULL, answer = NULL,
                withdrawn_at = COALESCE(withdrawn_at, #{at})
            WHERE id = #{id}
            """)
    int erase(@Param("id") long id, @Param("change") long change, @Param("at") Instant at);

    @Select("""
            SELECT e.id, e.change_no, e.withdrawn_at IS NULL AS in_force, g.code AS chat_group, e.lesson, e.machine,
                e.answer, e.suggestion_id, e.grams
            FROM example e JOIN chat_group g ON g.id = e.group_id
            WHERE e.township_id = #{township} AND e.change_no > #{change} AND e.hashing = #{hashing}
            ORDER BY e.change_no
            """)
    List<Row> since(@Param("township") long township, @Param("change") long change, @Param("hashing") int hashing);
}
