package io.sidan.core.report;

import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports drafted from facts, edited by people, and frozen with their figures when signed. */
@Service
public class Reports {

    private static final int NAMED = 5;

    private final ReportMapper reports;
    private final ReportSearch search;
    private final ReportText text;
    private final Clock clock;

    Reports(ReportMapper reports, ReportSearch search, ReportText text, Clock clock) {
        this.reports = reports;
        this.search = search;
        this.text = text;
        this.clock = clock;
    }

    /**
     * Drafts a report from what is recorded, and answers its id.
     *
     * @param actor of whose township it is; the sample's where it is to be of simulated data
     */
    @Transactional
    public long draft(ReportWish wish, Actor actor) {
        ReportWish known = text.known(wish, actor);
        ReportRights.requireWriter(known.kind(), known.deputy(), actor);
        List<Fact> figures = text.figures(known, actor);
        ReportMapper.Drafted drafted = new ReportMapper.Drafted(
                actor.township(),
                known,
                text.title(known, actor),
                text.body(known, figures, actor),
                text.written(figures),
                actor.name(),
                clock.instant());
        reports.draft(drafted);
        return drafted.id;
    }

    /** @param version the version the person saw */
    @Transactional
    public void edit(long id, String title, String body, int version, Actor actor) {
        ReportRow row = draft(id, actor);
        requireOne(reports.edit(id, title.strip(), body.strip(), row.facts(), version));
    }

    /** Writes the draft anew from what is recorded today; what was edited is lost. */
    @Transactional
    public void redraft(long id, int version, Actor actor) {
        ReportRow row = draft(id, actor);
        Actor here = row.in(actor);
        List<Fact> figures = text.figures(row.wish(), here);
        String body = text.body(row.wish(), figures, here);
        requireOne(reports.edit(id, row.title(), body, text.written(figures), version));
    }

    /** Freezes it with its figures; refuses while they are others than those it was drafted from. */
    @Transactional
    public void sign(long id, int version, Actor actor) {
        ReportRow row = draft(id, actor);
        ReportRights.requireSigner(row, actor);
        requireUnchanged(text.changed(row, actor));
        Instant now = clock.instant();
        byte[] paper = text.paper(row, actor.name(), now);
        requireOne(reports.sign(id, paper, digest(paper), actor.name(), now, version));
    }

    @Transactional
    public void drop(long id, Actor actor) {
        draft(id, actor);
        requireOne(reports.drop(id));
    }

    private ReportRow draft(long id, Actor actor) {
        ReportRow row = search.seen(id, actor);
        ReportRights.requireWriter(row.kind(), row.deputy(), actor);
        if (row.state() == ReportState.SIGNED) {
            throw Refusal.notNow("已经签发，不能再改；要更正请另起一份");
        }
        return row;
    }

    private static void requireUnchanged(List<Fact> changed) {
        if (!changed.isEmpty()) {
            String what = changed.stream().map(Fact::label).limit(NAMED).collect(Collectors.joining("、"));
            throw Refusal.notNow("起草以后这些数变了：" + what + "。请先“按今天的数重写”，再签发");
        }
    }

    private static void requireOne(int rows) {
        if (rows != 1) {
            throw Refusal.stale();
        }
    }

    private static String digest(byte[] paper) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(paper));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
