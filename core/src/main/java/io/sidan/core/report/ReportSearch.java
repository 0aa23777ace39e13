package io.sidan.core.report;

import io.sidan.core.roster.Townships;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reports as screens and printers see them. */
@Repository
@Transactional(readOnly = true)
public class ReportSearch {

    private final ReportMapper reports;
    private final ReportText text;
    private final Townships townships;

    ReportSearch(ReportMapper reports, ReportText text, Townships townships) {
        this.reports = reports;
        this.text = text;
        this.townships = townships;
    }

    /**
     * A report opened.
     *
     * @param changed figures that are others now than when it was drafted; of a signed one none
     * @param digest of the paper that was signed, SHA-256 in hex
     * @param mine whether this person may write it
     */
    public record Report(
            long id,
            ReportKind kind,
            String kindLabel,
            String period,
            String title,
            String body,
            List<Fact> facts,
            List<Fact> changed,
            ReportState state,
            String digest,
            String draftedBy,
            Instant draftedAt,
            String signedBy,
            Instant signedAt,
            int version,
            boolean mine) {}

    public record ReportLine(
            long id,
            ReportKind kind,
            String title,
            ReportState state,
            Instant draftedAt,
            String signedBy,
            Instant signedAt) {}

    /** Of the own township and of the one that plays it, the newest first. */
    public List<ReportLine> all(Actor actor) {
        return reports.all(actor.township()).stream()
                .filter(row -> ReportRights.sees(row, actor))
                .map(row -> new ReportLine(
                        row.id(),
                        row.kind(),
                        row.title(),
                        row.state(),
                        row.draftedAt(),
                        row.signedBy(),
                        row.signedAt()))
                .toList();
    }

    public Report open(long id, Actor actor) {
        ReportRow row = seen(id, actor);
        return new Report(
                row.id(),
                row.kind(),
                row.kind().label(),
                row.wish().words(),
                row.title(),
                row.body(),
                text.read(row),
                row.state() == ReportState.SIGNED ? List.of() : text.changed(row, actor),
                row.state(),
                row.digest(),
                row.draftedBy(),
                row.draftedAt(),
                row.signedBy(),
                row.signedAt(),
                row.version(),
                ReportRights.writes(row.kind(), row.deputy(), actor));
    }

    /** The Word document; of a signed report the very one that was signed. */
    public byte[] paper(long id, Actor actor) {
        ReportRow row = seen(id, actor);
        return row.state() == ReportState.SIGNED ? reports.paper(id).paper() : text.paper(row, "（草稿）", row.draftedAt());
    }

    ReportRow seen(long id, Actor actor) {
        ReportRow row = reports.find(id);
        boolean home = row != null && townships.seenFrom(actor.township()).contains(row.town());
        if (!home || !ReportRights.sees(row, actor)) {
            throw Refusal.missing("没有这份报告");
        }
        return row;
    }
}
