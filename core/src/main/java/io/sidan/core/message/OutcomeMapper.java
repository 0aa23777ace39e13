package io.sidan.core.message;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface OutcomeMapper {

    String KEEP = """
            INSERT INTO outcome_revision (message_id, revision, kind, suggestion_id, confidence, why, decided_at,
                decided_by, decided_name)
            SELECT message_id, revision, kind, suggestion_id, confidence, why, decided_at, decided_by, decided_name
            FROM outcome WHERE message_id = #{message}
            """;

    String REPLACE = """
            UPDATE outcome SET kind = #{o.kind}, suggestion_id = #{o.incident},
                number = #{o.number}, category = #{o.category},
                urgency = #{o.urgency}, place = #{o.place}, households = #{o.households}, persons = #{o.persons},
                confidential = #{o.confidential}, confidence = #{o.confidence}, why = #{o.why},
                revision = revision + 1, decided_at = #{at}
            """;

    record Found(
            long messageId,
            OutcomeKind kind,
            Long incident,
            Integer number,
            String category,
            Urgency urgency,
            String place,
            Integer households,
            Integer persons,
            boolean confidential,
            double confidence,
            String why) {

        Outcome outcome() {
            return new Outcome(
                    kind,
                    incident,
                    number,
                    category,
                    urgency,
                    place,
                    households,
                    persons,
                    confidential,
                    confidence,
                    why);
        }
    }

    /** Of one message, unless a person has decided it. */
    @Insert(KEEP + "AND decided_by IS NULL")
    int keep(long message);

    /** Of one message, whoever has decided it, if nobody has revised it since. */
    @Insert(KEEP + "AND revision = #{revision}")
    int keepAt(@Param("message") long message, @Param("revision") int revision);

    @Update(REPLACE + "WHERE message_id = #{message}")
    int replace(@Param("message") long message, @Param("o") Outcome outcome, @Param("at") Instant at);

    @Update(REPLACE + ", decided_by = #{v.code}, decided_name = #{v.name} WHERE message_id = #{message}")
    int settle(
            @Param("message") long message,
            @Param("o") Outcome outcome,
            @Param("v") Verdict verdict,
            @Param("at") Instant at);

    @Select("SELECT COUNT(*) FROM outcome WHERE message_id = #{message}")
    boolean has(long message);

    @Select("""
            <script>
            SELECT o.message_id, o.kind, o.suggestion_id AS incident, o.number, o.category, o.urgency,
                o.place, o.households, o.persons, o.confidential, o.confidence, o.why
            FROM outcome o
            WHERE o.message_id IN
            <foreach collection="messages" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Found> of(@Param("messages") Collection<Long> messages);
}
