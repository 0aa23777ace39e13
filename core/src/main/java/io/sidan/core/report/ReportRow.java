package io.sidan.core.report;

import io.sidan.core.suggestion.Actor;
import java.time.Instant;
import java.time.LocalDate;

/** A report as it is stored. */
record ReportRow(
        long id,
        long town,
        ReportKind kind,
        String deputy,
        LocalDate from,
        LocalDate to,
        String title,
        String body,
        String facts,
        ReportState state,
        String digest,
        String draftedBy,
        Instant draftedAt,
        String signedBy,
        Instant signedAt,
        int version) {

    /** This person, at work in the township the report is of. */
    Actor in(Actor actor) {
        return new Actor(actor.role(), actor.code(), actor.name(), town, actor.station(), actor.channel());
    }

    ReportWish wish() {
        return new ReportWish(kind, deputy, from, to);
    }
}
