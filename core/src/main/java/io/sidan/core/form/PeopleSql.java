package io.sidan.core.form;

/** Rows of deputies and of those they keep in touch with, of a {@link FormScope} {@code s}. */
final class PeopleSql {

    private static final String IN_OFFICE = """
            FROM deputy e LEFT JOIN deputy_profile f ON f.township_id = e.township_id AND f.deputy = e.code
            LEFT JOIN station t ON t.township_id = e.township_id AND t.code = e.station
            LEFT JOIN district d ON d.township_id = e.township_id AND d.code = e.district
            WHERE e.township_id = #{s.township} AND e.active AND (#{s.deputy} IS NULL OR e.code = #{s.deputy})
                AND (#{s.station} IS NULL OR e.station = #{s.station})
            ORDER BY e.id
            """;

    static final String PROFILES = """
            SELECT e.name, e.gender, f.ethnicity, f.born, f.education, f.party, f.post,
                COALESCE(f.constituency, d.name) AS constituency, f.phone, f.certificate,
                IF(f.photo IS NULL, '', '有') AS photo
            """ + IN_OFFICE;

    static final String PUBLIC_PROFILES = """
            SELECT e.name, IF(f.photo IS NULL, '', '有') AS photo, COALESCE(f.constituency, d.name) AS constituency,
                e.team, t.name AS station,
                (SELECT GROUP_CONCAT(c.held_on ORDER BY c.held_on SEPARATOR '、') FROM reception_duty y
                    JOIN reception c ON c.id = y.reception_id
                    WHERE y.township_id = e.township_id AND y.deputy = e.code AND c.state <> 'CANCELLED'
                        AND c.held_on BETWEEN #{s.from} AND #{s.to}) AS receptions
            """ + IN_OFFICE;

    static final String CONTACTS = """
            SELECT e.name AS deputy, h.name AS household, h.village, h.phone, h.frequency,
                (SELECT COUNT(*) FROM duty_record r JOIN duty_record_deputy x ON x.record_id = r.id
                    WHERE x.deputy = h.deputy AND NOT x.excused AND r.township_id = h.township_id AND r.kind = 'CONTACT'
                        AND r.voided_at IS NULL AND r.held_on BETWEEN #{s.from} AND #{s.to}) AS times
            FROM contact_household h JOIN deputy e ON e.township_id = h.township_id AND e.code = h.deputy
            WHERE h.township_id = #{s.township} AND h.entered_at < #{s.end}
                AND (h.ended_at IS NULL OR h.ended_at >= #{s.begin})
                AND (#{s.deputy} IS NULL OR h.deputy = #{s.deputy})
                AND (#{s.station} IS NULL OR e.station = #{s.station})
            ORDER BY e.id, h.id
            """;

    static final String CONSTITUENCIES = """
            SELECT d.name AS district,
                (SELECT GROUP_CONCAT(v.name ORDER BY v.id SEPARATOR '、') FROM village v
                    WHERE v.township_id = d.township_id AND v.district = d.code AND v.active) AS villages,
                (SELECT CONCAT(SUM(z.households), ' 户 ', SUM(z.persons), ' 人') FROM village v
                    JOIN village_size z ON z.township_id = v.township_id AND z.village = v.name
                    WHERE v.township_id = d.township_id AND v.district = d.code AND v.active) AS size,
                (SELECT GROUP_CONCAT(e.name ORDER BY e.id SEPARATOR '、') FROM deputy e
                    WHERE e.township_id = d.township_id AND e.district = d.code AND e.active) AS deputies,
                (SELECT GROUP_CONCAT(CONCAT(q.name, ' ', q.told, ' 件') ORDER BY q.told DESC, q.name SEPARATOR '、')
                    FROM (SELECT u.district, c.name, COUNT(*) AS told FROM suggestion u
                        JOIN category c ON c.code = LEFT(u.category, 1)
                        WHERE u.township_id = #{s.township} AND u.opened_at >= #{s.begin} AND u.opened_at < #{s.end}
                            AND u.state NOT IN ('CANDIDATE', 'IGNORED', 'MERGED')
                        GROUP BY u.district, c.name) q
                    WHERE q.district = d.code) AS problems
            FROM district d
            WHERE d.township_id = #{s.township} AND d.active AND (#{s.station} IS NULL OR d.station = #{s.station})
                AND (#{s.deputy} IS NULL OR EXISTS (SELECT 1 FROM deputy e
                    WHERE e.township_id = d.township_id AND e.district = d.code AND e.code = #{s.deputy}))
            ORDER BY d.id
            """;

    private PeopleSql() {}
}
