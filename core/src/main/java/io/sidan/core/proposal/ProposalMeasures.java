package io.sidan.core.proposal;

import io.sidan.core.suggestion.Measure;

/** What each {@link Measure} counts of proposals: conditions of the proposal {@code p}, for scripts. */
final class ProposalMeasures {

    private static final String ANSWERED = "p.answer_id IS NOT NULL";

    private static final String LATE =
            "EXISTS (SELECT 1 FROM proposal_answer x WHERE x.proposal_id = p.id AND x.answered_at > x.due_at)";

    private static final String LAST_GRADE = """
            (SELECT g.grade FROM proposal_rating g WHERE g.proposal_id = p.id
                ORDER BY g.rated_at DESC, g.answer_id DESC LIMIT 1)
            """;

    private ProposalMeasures() {}

    /** @param at the name of the parameter that holds the moment of counting */
    static String condition(Measure measure, String at) {
        return switch (measure) {
            case ASSIGNED -> "p.assigned_at IS NOT NULL";
            case CLOSED -> "p.assigned_at IS NOT NULL AND p.state IN ('CLOSED', 'REPORTED')";
            case ANSWERED -> ANSWERED;
            case ON_TIME -> ANSWERED + " AND NOT " + LATE;
            case CONTACTED -> ANSWERED + """
                     AND (SELECT x.contact FROM proposal_answer x WHERE x.proposal_id = p.id
                        ORDER BY x.contact IS NULL, x.id DESC LIMIT 1) <> ''
                    """;
            case RATED -> ANSWERED + " AND " + LAST_GRADE + " IS NOT NULL";
            case SATISFIED -> ANSWERED + " AND " + LAST_GRADE + " = 'SATISFIED'";
            case CONTENT -> ANSWERED + " AND " + LAST_GRADE + " IN ('SATISFIED', 'FAIR')";
            case SOLVED -> ANSWERED + " AND p.answer_class = 'A'";
            case RETURNED -> "p.returned > 0";
            case REWORKED -> ANSWERED + " AND p.round > 1";
            case OVERDUE ->
                "p.assigned_at IS NOT NULL AND (" + LATE
                        + " OR (p.state IN ('ASSIGNED', 'IN_PROGRESS') AND p.due_at < #{" + at + "}))";
        };
    }
}
