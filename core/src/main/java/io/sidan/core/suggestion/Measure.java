package io.sidan.core.suggestion;

/**
 * What a rate counts, of suggestions here and of proposals in their own package. What a measure counts is the very
 * condition by which the list behind it is found.
 *
 * <p>Conditions of the suggestion {@code s}; {@code #{at}} stands for the moment of counting.
 */
public enum Measure {
    ASSIGNED("交办", "(s.unit IS NOT NULL OR " + Measure.GIVEN_BACK + ")"),
    CLOSED("办结", ASSIGNED.condition + " AND s.state = 'CLOSED'"),
    ANSWERED(
            "答复",
            "EXISTS (SELECT 1 FROM answer x WHERE x.suggestion_id = s.id AND NOT x.undone AND x.unit IS NOT NULL)"),
    /** Every answer came in time. */
    ON_TIME("按期答复", ANSWERED.condition + " AND NOT " + Measure.LATE),
    /** 面商: the answer of the last round says how the reporter was spoken to. */
    CONTACTED("面商", ANSWERED.condition + """
             AND (SELECT t.contact FROM answer x JOIN step t ON t.suggestion_id = x.suggestion_id AND t.seq = x.ledger_seq
                WHERE x.suggestion_id = s.id AND NOT x.undone AND x.unit IS NOT NULL ORDER BY x.id DESC LIMIT 1) <> ''
            """),
    RATED("已评", ANSWERED.condition + " AND " + Measure.LAST_GRADE + " IS NOT NULL"),
    SATISFIED("满意", ANSWERED.condition + " AND " + Measure.LAST_GRADE + " = 'SATISFIED'"),
    CONTENT("满意和基本满意", ANSWERED.condition + " AND " + Measure.LAST_GRADE + " IN ('SATISFIED', 'FAIR')"),
    /** Class A. */
    SOLVED("解决", ANSWERED.condition + " AND s.answer_class = 'A'"),
    /** Granted, so that it was open again. */
    RETURNED("退单", Measure.GIVEN_BACK),
    REWORKED("重办", ANSWERED.condition + " AND s.round > 1"),
    /** Answered late, or not answered and late now. */
    OVERDUE("超期", ASSIGNED.condition + " AND (" + Measure.LATE + """
             OR (s.state IN ('DISPATCHED', 'IN_PROGRESS') AND s.due_at < #{at}))
            """);

    private static final String GIVEN_BACK = """
            EXISTS (SELECT 1 FROM step t WHERE t.suggestion_id = s.id AND t.move = 'RULE_RETURN'
                AND t.to_state = 'REGISTERED')
            """;

    private static final String LATE = """
            EXISTS (SELECT 1 FROM answer x WHERE x.suggestion_id = s.id AND NOT x.undone AND x.unit IS NOT NULL
                AND x.answered_at > x.due_at)
            """;

    private static final String LAST_GRADE = """
            (SELECT g.grade FROM rating g WHERE g.suggestion_id = s.id ORDER BY g.rated_at DESC, g.round DESC LIMIT 1)
            """;

    private final String label;
    private final String condition;

    Measure(String label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    public String label() {
        return label;
    }

    /** SQL to be put into a query, with the name of the parameter that holds the moment of counting. */
    public String condition(String at) {
        return condition.replace("#{at}", "#{" + at + "}");
    }
}
