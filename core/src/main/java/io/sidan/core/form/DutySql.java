package io.sidan.core.form;

/** Rows of what deputies did, of a {@link FormScope} {@code s}. */
final class DutySql {

    private static final String OF_RECORD = """
             AND r.township_id = #{s.township} AND r.voided_at IS NULL AND r.held_on BETWEEN #{s.from} AND #{s.to}
                AND (#{s.station} IS NULL OR r.station = #{s.station})
                AND (#{s.deputy} IS NULL OR EXISTS (SELECT 1 FROM duty_record_deputy f
                    WHERE f.record_id = r.id AND f.deputy = #{s.deputy} AND NOT f.excused))
            """;

    private static final String DEPUTIES = """
            (SELECT GROUP_CONCAT(e.name ORDER BY x.position SEPARATOR '、') FROM duty_record_deputy x
                JOIN deputy e ON e.township_id = x.township_id AND e.code = x.deputy
                WHERE x.record_id = r.id AND NOT x.excused)
            """;

    static final String DEEDS = "SELECT " + DEPUTIES + """
             AS deputies, r.title,
                COALESCE(r.place, (SELECT GROUP_CONCAT(v.village ORDER BY v.village SEPARATOR '、')
                    FROM duty_record_village v WHERE v.record_id = r.id)) AS place,
                CASE WHEN r.until_on IS NULL OR r.until_on = r.held_on THEN CAST(r.held_on AS CHAR)
                    ELSE CONCAT(r.held_on, ' 至 ', r.until_on) END AS days,
                r.money, CONCAT(r.households, IF(r.households_over, '余', '')) AS households,
                CONCAT(r.persons, IF(r.persons_over, '余', '')) AS persons, r.helper, r.result,
                (SELECT COUNT(*) FROM duty_photo h WHERE h.subject = 'RECORD' AND h.ref = r.id) AS photos
            FROM duty_record r WHERE r.kind = 'DEED'
            """ + OF_RECORD + "ORDER BY r.held_on, r.id";

    static final String CONTACT_RECORDS =
            "SELECT CAST(r.held_on AS CHAR) AS day, " + DEPUTIES + """
             AS deputies,
                CASE r.way WHEN 'VISIT' THEN '走访' WHEN 'PHONE' THEN '电话' WHEN 'CHAT' THEN '微信'
                    WHEN 'MEETING' THEN '座谈' WHEN 'LETTER' THEN '来信' END AS way,
                r.person AS voter, COALESCE(r.body, r.title) AS opinion, r.result AS handling, r.reply
            FROM duty_record r WHERE r.kind = 'CONTACT'
            """ + OF_RECORD + "ORDER BY r.held_on, r.id";

    private static final String ATTENDED = """
            (SELECT CONCAT(COUNT(*), ' 人：', GROUP_CONCAT(e.name ORDER BY e.id SEPARATOR '、')) FROM attendance n
                JOIN deputy e ON e.township_id = n.township_id AND e.code = n.deputy
                WHERE n.activity_id = a.id AND n.state = '%s' HAVING COUNT(*) > 0)
            """;

    static final String ACTIVITIES =
            """
            SELECT CASE WHEN a.until_on = a.held_on THEN CAST(a.held_on AS CHAR)
                    ELSE CONCAT(a.held_on, ' 至 ', a.until_on) END AS day,
                COALESCE(a.place, t.name) AS place, a.theme, COALESCE(a.organiser, a.team, t.name) AS organiser,
            """ + ATTENDED.formatted("PRESENT") + " AS present, " + ATTENDED.formatted("EXCUSED") + """
             AS excused,
                (SELECT GROUP_CONCAT(p.minutes ORDER BY p.held_on, p.id SEPARATOR '；') FROM activity_step p
                    WHERE p.activity_id = a.id AND p.waived_for IS NULL) AS content,
                (SELECT GROUP_CONCAT(p.conclusion ORDER BY p.id SEPARATOR '；') FROM activity_step p
                    WHERE p.activity_id = a.id AND p.step = 'DELIBERATION') AS problems,
                a.words AS result
            FROM activity a LEFT JOIN station t ON t.township_id = a.township_id AND t.code = a.station
            WHERE a.township_id = #{s.township} AND a.state IN ('RUNNING', 'DONE')
                AND a.held_on BETWEEN #{s.from} AND #{s.to} AND (#{s.station} IS NULL OR a.station = #{s.station})
                AND (#{s.deputy} IS NULL OR EXISTS (SELECT 1 FROM attendance f
                    WHERE f.activity_id = a.id AND f.deputy = #{s.deputy} AND f.state = 'PRESENT'))
            ORDER BY a.held_on, a.id
            """;

    private static final String RECORDED = """
            (SELECT COUNT(*) FROM duty_record r JOIN duty_record_deputy x ON x.record_id = r.id
                WHERE x.deputy = e.code AND NOT x.excused AND r.kind IN (%s) AND r.township_id = e.township_id
                    AND r.voided_at IS NULL AND r.held_on BETWEEN #{s.from} AND #{s.to})
            """;

    private static final String PROPOSED = """
            (SELECT COUNT(*) FROM proposal p JOIN proposal_signer g ON g.proposal_id = p.id
                WHERE g.deputy = e.code AND g.signed_at IS NOT NULL AND p.township_id = e.township_id
                    AND p.filed_at >= #{s.begin} AND p.filed_at < #{s.end} AND p.state <> 'WITHDRAWN'%s)
            """;

    static final String DUTY = "SELECT e.name, " + RECORDED.formatted("'ASSEMBLY', 'MEETING'") + " AS meetings, "
            + RECORDED.formatted("'INSPECTION', 'RESEARCH', 'VISIT', 'SUPERVISION'") + " AS inspections, "
            + PROPOSED.formatted("") + " AS proposals, "
            + PROPOSED.formatted(" AND p.state IN ('CLOSED', 'REPORTED')") + " AS settled, "
            + RECORDED.formatted("'LEARNING', 'PUBLICITY'") + " AS learning, " + RECORDED.formatted("'CONTACT'")
            + " AS contacts, " + RECORDED.formatted("'DEED'") + """
             AS deeds,
                (SELECT COUNT(*) FROM reception_duty y JOIN reception c ON c.id = y.reception_id
                    WHERE y.deputy = e.code AND y.township_id = e.township_id AND y.signed_at IS NOT NULL
                        AND c.state <> 'CANCELLED' AND c.held_on BETWEEN #{s.from} AND #{s.to}) AS receptions,
                (SELECT COUNT(*) FROM attendance n JOIN activity a ON a.id = n.activity_id
                    WHERE n.deputy = e.code AND n.township_id = e.township_id AND n.state = 'PRESENT'
                        AND a.state <> 'CANCELLED' AND a.held_on BETWEEN #{s.from} AND #{s.to}) AS activities,
                (SELECT COUNT(*) FROM suggestion u WHERE u.township_id = e.township_id AND u.deputy = e.code
                    AND u.opened_at >= #{s.begin} AND u.opened_at < #{s.end}
                    AND u.state NOT IN ('CANDIDATE', 'IGNORED', 'MERGED')) AS cases,
                (SELECT GROUP_CONCAT(CONCAT(z.held_on, ' 满意 ', z.satisfied, '、基本满意 ', z.mostly, '、不满意 ',
                        z.dissatisfied) ORDER BY z.held_on SEPARATOR '；') FROM appraisal z
                    WHERE z.deputy = e.code AND z.township_id = e.township_id
                        AND z.held_on BETWEEN #{s.from} AND #{s.to}) AS appraisal
            FROM deputy e
            WHERE e.township_id = #{s.township} AND e.active AND (#{s.deputy} IS NULL OR e.code = #{s.deputy})
                AND (#{s.station} IS NULL OR e.station = #{s.station})
            ORDER BY e.id
            """;

    private DutySql() {}
}
