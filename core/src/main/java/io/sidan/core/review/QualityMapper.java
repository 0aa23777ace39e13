package io.sidan.core.review;

import io.sidan.core.message.OutcomeKind;
import io.sidan.core.review.Quality.Counted;
import io.sidan.core.suggestion.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface QualityMapper {

    record Row(
            Instant sentAt,
            String groupName,
            OutcomeKind machine,
            String number,
            byte[] words,
            boolean confidential,
            String by) {}

    String HOME = "(#{a.township} IS NULL OR #{a.township} IN (t.id, t.sample_of))";

    /** What the machine alone had decided, before any person did. */
    String MACHINE = """
             JOIN township t ON t.id = m.township_id JOIN chat_group g ON g.id = m.group_id
            JOIN outcome o ON o.message_id = m.id
            LEFT JOIN outcome_revision r ON r.message_id = o.message_id AND o.decided_by IS NOT NULL AND r.revision = (
                SELECT MAX(x.revision) FROM outcome_revision x
                WHERE x.message_id = o.message_id AND x.decided_by IS NULL)
            LEFT JOIN suggestion s ON s.id = o.suggestion_id
            """;

    /** Whatever the machine or a person ever called a report, found without a look at all the talk. */
    String CALLED = """
            FROM (SELECT o.message_id FROM township t JOIN chat_group g ON g.township_id = t.id
                    JOIN outcome o ON o.group_id = g.id AND o.kind = 'REPORT' WHERE """ + " " + HOME + """
                 UNION SELECT message_id FROM outcome_revision WHERE kind = 'REPORT') c
            JOIN message m ON m.id = c.message_id
            """ + MACHINE;

    /** A person said so, in whichever way: by what it is, or by setting it aside. */
    String WRONG = """
            (o.decided_by IS NOT NULL AND o.kind IN ('CHATTER', 'QUESTION', 'NOTICE')
                OR EXISTS (SELECT 1 FROM example e WHERE e.message_id = m.id AND e.lesson = 'KIND'
                    AND e.answer <> 'REPORT' AND e.withdrawn_at IS NULL))
            """;

    /** Somebody took the case on, who would not have, had it been none. */
    String RIGHT = """
            (s.state NOT IN ('CANDIDATE', 'IGNORED', 'WITHDRAWN') AND EXISTS (
                SELECT 1 FROM step p WHERE p.suggestion_id = s.id AND p.move <> 'NOTE'
                    AND p.role IN ('DEPUTY', 'POINT', 'STATION', 'CHAIR', 'UNIT', 'ADMIN')))
            """;

    String REPORTED = """
            WHERE m.received_at >= #{from} AND COALESCE(r.kind, o.kind) = 'REPORT' AND g.code NOT LIKE '@%' AND
            """ + HOME;

    @Select("""
            SELECT DATE(DATE_ADD(v.received_at, INTERVAL 8 HOUR)) AS week, v.code, v.name, v.layer, COUNT(*) AS whole,
                COUNT(v.verdict) AS seen, COALESCE(SUM(v.verdict), 0) AS hits
            FROM (SELECT m.received_at, g.code, g.name,
                IF(COALESCE(r.confidence, o.confidence) < 0.75, 'CANDIDATE', 'SURE') AS layer,
                CASE WHEN """ + WRONG + " THEN 0 WHEN " + RIGHT + " THEN 1 END AS verdict " + CALLED + REPORTED
            + ") v GROUP BY week, v.code, v.name, v.layer")
    List<Counted> proposed(@Param("a") Actor actor, @Param("from") Instant from);

    @Select("""
            SELECT d.day AS week, g.code, g.name, p.stratum AS layer, p.messages AS whole,
                COUNT(v.missed) AS seen, COALESCE(SUM(v.missed), 0) AS hits
            FROM review_draw d JOIN township t ON t.id = d.township_id JOIN review_population p ON p.draw_id = d.id
            JOIN chat_group g ON g.id = p.group_id
            LEFT JOIN review v ON v.draw_id = p.draw_id AND v.group_id = p.group_id AND v.stratum = p.stratum
            WHERE d.day >= #{since} AND """ + HOME + """
             GROUP BY d.id, d.day, g.id, g.code, g.name, p.stratum, p.messages
            """)
    List<Counted> leftAlone(@Param("a") Actor actor, @Param("since") LocalDate since);

    /** Left alone by the machine, called a report by a person who came upon it without a drawing. */
    String LATER = CALLED + """
            LEFT JOIN review v ON v.message_id = m.id AND v.missed
            WHERE m.received_at >= #{from} AND r.kind IN ('CHATTER', 'NOTICE', 'QUESTION') AND o.kind = 'REPORT'
                AND v.message_id IS NULL AND
            """ + HOME;

    @Select("""
            SELECT DATE(DATE_ADD(m.received_at, INTERVAL 8 HOUR)) AS week, g.code, g.name, 'FOUND' AS layer,
                COUNT(*) AS whole, COUNT(*) AS seen, COUNT(*) AS hits
            """ + LATER + " GROUP BY week, g.code, g.name")
    List<Counted> found(@Param("a") Actor actor, @Param("from") Instant from);

    String LINE = """
            SELECT m.sent_at, g.name AS group_name, COALESCE(r.kind, o.kind) AS machine, s.number, m.words,
                o.confidential OR COALESCE(s.confidential, FALSE) AS confidential,
            """;

    String WITHIN = " AND m.received_at < #{to} AND (#{group} IS NULL OR g.code = #{group}) ";

    @Select("<script>" + LINE + "COALESCE(o.decided_name, (SELECT p.actor_name FROM step p WHERE p.suggestion_id = s.id"
            + " AND p.role IN ('DEPUTY', 'POINT', 'STATION', 'CHAIR', 'UNIT', 'ADMIN') ORDER BY p.seq LIMIT 1)) AS `by` "
            + "<![CDATA[" + CALLED + REPORTED + WITHIN + "]]> AND <choose><when test='right'>NOT <![CDATA[" + WRONG
            + "]]> AND <![CDATA[" + RIGHT + "]]></when><otherwise><![CDATA[" + WRONG
            + "]]></otherwise></choose> ORDER BY m.id DESC LIMIT #{most}</script>")
    List<Row> judged(
            @Param("a") Actor actor,
            @Param("from") Instant from,
            @Param("to") Instant to,
            @Param("group") String group,
            @Param("right") boolean right,
            @Param("most") int most);

    @Select(LINE + "v.marked_name AS `by` FROM message m " + MACHINE + """
            JOIN review v ON v.message_id = m.id AND v.missed = #{missed} JOIN review_draw d ON d.id = v.draw_id
            WHERE d.day >= #{week} AND d.day < DATE_ADD(#{week}, INTERVAL 7 DAY)
                AND (#{group} IS NULL OR g.code = #{group}) AND
            """ + HOME
            + " ORDER BY v.marked_at DESC LIMIT #{most}")
    List<Row> reviewed(
            @Param("a") Actor actor,
            @Param("week") LocalDate week,
            @Param("group") String group,
            @Param("missed") boolean missed,
            @Param("most") int most);

    @Select(LINE + "o.decided_name AS `by` " + LATER + WITHIN + " ORDER BY m.id DESC LIMIT #{most}")
    List<Row> foundLater(
            @Param("a") Actor actor,
            @Param("from") Instant from,
            @Param("to") Instant to,
            @Param("group") String group,
            @Param("most") int most);
}
