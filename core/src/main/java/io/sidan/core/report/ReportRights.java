package io.sidan.core.report;

import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;

/** Who sees, writes and signs which reports. */
final class ReportRights {

    private ReportRights() {}

    /** The office all; a deputy what was signed of the town's, and the own 述职. */
    static boolean sees(ReportRow row, Actor actor) {
        return switch (actor.role()) {
            case STATION, CHAIR, ADMIN -> true;
            case DEPUTY ->
                isOwn(row.kind(), row.deputy(), actor)
                        || (row.state() == ReportState.SIGNED && row.kind() != ReportKind.DUTY);
            default -> false;
        };
    }

    static boolean writes(ReportKind kind, String deputy, Actor actor) {
        return isOwn(kind, deputy, actor) || actor.role() == Role.STATION || actor.role() == Role.CHAIR;
    }

    static void requireWriter(ReportKind kind, String deputy, Actor actor) {
        if (!writes(kind, deputy, actor)) {
            throw Refusal.forbidden("季报、年报由联络站起草；述职由代表本人或联络站起草");
        }
    }

    static void requireSigner(ReportRow row, Actor actor) {
        if (row.kind() == ReportKind.DUTY && !isOwn(row.kind(), row.deputy(), actor)) {
            throw Refusal.forbidden("述职报告由代表本人签");
        }
        if (row.kind() != ReportKind.DUTY && actor.role() != Role.CHAIR) {
            throw Refusal.forbidden("季报、年报由主席团签发");
        }
    }

    private static boolean isOwn(ReportKind kind, String deputy, Actor actor) {
        return kind == ReportKind.DUTY
                && actor.role() == Role.DEPUTY
                && actor.code().equals(deputy);
    }
}
