package io.sidan.core.form;

import io.sidan.core.suggestion.Grade;
import io.sidan.core.suggestion.State;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows of what people brought to the congress, of a {@link FormScope} {@code s}. */
final class CaseSql {

    private static final String STATE = labelled("u.state", State.values(), State::label);

    static final String VISITORS = """
            SELECT DATE_FORMAT(i.came_at + INTERVAL 8 HOUR, '%Y-%m-%d %H:%i') AS day, e.name AS deputy,
                i.name AS visitor, i.address, i.phone, i.matter, i.reply, n.name AS unit,
                CASE WHEN u.id IS NULL THEN IF(i.reply IS NULL, NULL, '当场答复') ELSE CONCAT(u.number, ' ',
            """ + STATE + ") END AS result, " + grade("""
            (SELECT g.grade FROM rating g WHERE g.suggestion_id = u.id ORDER BY g.rated_at DESC, g.round DESC LIMIT 1)
            """) + """
             AS grade
            FROM visitor i
            LEFT JOIN deputy e ON e.township_id = i.township_id AND e.code = i.deputy
            LEFT JOIN suggestion u ON u.id = i.suggestion_id
            LEFT JOIN unit n ON n.township_id = u.township_id AND n.code = u.unit
            WHERE i.township_id = #{s.township} AND i.came_at >= #{s.begin} AND i.came_at < #{s.end}
                AND (#{s.deputy} IS NULL OR i.deputy = #{s.deputy})
                AND (#{s.station} IS NULL OR i.station = #{s.station})
            ORDER BY i.came_at, i.id
            """;

    static final String PROPOSALS = """
            SELECT p.number, p.title,
                (SELECT GROUP_CONCAT(e.name ORDER BY g.position SEPARATOR '、') FROM proposal_signer g
                    JOIN deputy e ON e.code = g.deputy
                    WHERE g.proposal_id = p.id AND e.township_id = p.township_id AND g.signed_at IS NOT NULL) AS signers,
                f.certificate, CONCAT(p.grounds, '\\n', p.request) AS content,
                CONCAT(n.name, COALESCE((SELECT CONCAT('（协办：', GROUP_CONCAT(v.name ORDER BY v.id SEPARATOR '、'), '）')
                    FROM unit v WHERE v.township_id = p.township_id AND FIND_IN_SET(v.code, p.assisting)), '')) AS units,
                DATE_FORMAT(p.assigned_at + INTERVAL 8 HOUR, '%Y-%m-%d') AS assigned,
                DATE_FORMAT(p.due_at + INTERVAL 8 HOUR, '%Y-%m-%d') AS due, p.answer_class AS answer,
            """ + grade("""
            (SELECT r.grade FROM proposal_rating r WHERE r.proposal_id = p.id
                ORDER BY r.rated_at DESC, r.answer_id DESC LIMIT 1)
            """) + """
             AS grade
            FROM proposal p
            LEFT JOIN unit n ON n.township_id = p.township_id AND n.code = p.unit
            LEFT JOIN deputy l ON l.township_id = p.township_id AND l.code = p.leader
            LEFT JOIN deputy_profile f ON f.township_id = p.township_id AND f.deputy = p.leader
            WHERE p.township_id = #{s.township} AND p.filed_at >= #{s.begin} AND p.filed_at < #{s.end}
                AND p.state <> 'WITHDRAWN'
                AND (#{s.deputy} IS NULL OR EXISTS (SELECT 1 FROM proposal_signer g
                    WHERE g.proposal_id = p.id AND g.deputy = #{s.deputy} AND g.signed_at IS NOT NULL))
                AND (#{s.station} IS NULL OR l.station = #{s.station})
            ORDER BY p.number
            """;

    private CaseSql() {}

    private static String grade(String column) {
        return labelled(column, Grade.values(), Grade::label);
    }

    /** SQL for the label of each word that may stand in the column. */
    private static <E extends Enum<E>> String labelled(String column, E[] words, Function<E, String> label) {
        return Arrays.stream(words)
                .map(word -> " WHEN '" + word.name() + "' THEN '" + label.apply(word) + "'")
                .collect(Collectors.joining("", "CASE " + column, " END"));
    }
}
