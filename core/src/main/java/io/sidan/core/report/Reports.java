package io.sidan.core.report;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.paper.Papers;
import io.sidan.core.roster.Deputies;
import io.sidan.core.roster.Deputy;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Township;
import io.sidan.core.roster.Townships;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reports drafted from facts, edited by people, and frozen with their figures when signed. */
@Service
public class Reports {

    private final ReportMapper reports;
    private final FactMapper rows;
    private final Facts facts;
    private final Papers papers;
    private final Deputies deputies;
    private final Townships townships;
    private final JsonMapper json;
    private final Clock clock;

    Reports(
            ReportMapper reports,
            FactMapper rows,
            Facts facts,
            Papers papers,
            Deputies deputies,
            Townships townships,
            JsonMapper json,
            Clock clock) {
        this.reports = reports;
        this.rows = rows;
        this.facts = facts;
        this.papers = papers;
        this.deputies = deputies;
        this.townships = townships;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A report as screens see it.
     *
     * @param changed figures that are others now than when it was drafted; of a signed one none
     * @param digest of the paper that was signed, SHA-256 in hex
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

    public List<ReportLine> all(Actor actor) {
        return reports.all(actor.township()).stream()
                .filter(row -> isSeen(row, actor))
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

    /**
     * Drafts a report from what is recorded, and answers its id.
     *
     * @param actor of whose township it is; the sample's where it is to be of simulated data
     */
    @Transactional
    public long draft(ReportWish wish, Actor actor) {
        ReportWish known = known(wish, actor);
        List<Fact> figures = figures(known, actor);
        ReportMapper.Drafted drafted = new ReportMapper.Drafted(
                actor.township(),
                known,
                title(known, actor),
                body(known, figures, actor),
                json.writeValueAsString(figures),
                actor.name(),
                clock.instant());
        reports.draft(drafted);
        return drafted.id;
    }

    public Report open(long id, Actor actor) {
        ReportRow row = seen(id, actor);
        List<Fact> drafted = stored(row);
        return new Report(
                row.id(),
                row.kind(),
                row.kind().label(),
                row.wish().words(),
                row.title(),
                row.body(),
                drafted,
                row.state() == ReportState.SIGNED ? List.of() : changed(drafted, figures(row.wish(), row.in(actor))),
                row.state(),
                row.digest(),
                row.draftedBy(),
                row.draftedAt(),
                row.signedBy(),
                row.signedAt(),
                row.version(),
                mayWrite(row.kind(), row.deputy(), actor));
    }

    /** @param version the version the person saw */
    @Transactional
    public void edit(long id, String title, String body, int version, Actor actor) {
        ReportRow row = draftOf(id, actor);
        requireOne(reports.edit(id, title.strip(), body.strip(), row.facts(), version));
    }

    /** Writes the draft anew from what is recorded today; what was edited is lost. */
    @Transactional
    public void redraft(long id, int version, Actor actor) {
        ReportRow row = draftOf(id, actor);
        List<Fact> figures = figures(row.wish(), row.in(actor));
        String body = body(row.wish(), figures, row.in(actor));
        requireOne(reports.edit(id, row.title(), body, json.writeValueAsString(figures), version));
    }

    /** Freezes it with its figures; refuses while they are others than those it was drafted from. */
    @Transactional
    public void sign(long id, int version, Actor actor) {
        ReportRow row = draftOf(id, actor);
        requireSigner(row, actor);
        List<Fact> changed = changed(stored(row), figures(row.wish(), row.in(actor)));
        if (!changed.isEmpty()) {
            String what = changed.stream().map(Fact::label).limit(5).collect(Collectors.joining("、"));
            throw Refusal.notNow("起草以后这些数变了：" + what + "。请先“按今天的数重写”，再签发");
        }
        Instant now = clock.instant();
        byte[] paper = paper(row, actor.name(), now);
        requireOne(reports.sign(id, paper, digest(paper), actor.name(), now, version));
    }

    @Transactional
    public void drop(long id, Actor actor) {
        draftOf(id, actor);
        requireOne(reports.drop(id));
    }

    /** The Word document; of a signed report the very one that was signed. */
    public byte[] paper(long id, Actor actor) {
        ReportRow row = seen(id, actor);
        return row.state() == ReportState.SIGNED ? reports.paper(id).paper() : paper(row, "（草稿）", row.draftedAt());
    }

    private byte[] paper(ReportRow row, String signer, Instant at) {
        return papers.fill(
                "report",
                Map.of(
                        "title",
                        row.title(),
                        "text",
                        row.body().replace("\n", "\n　　"),
                        "signer",
                        signer,
                        "day",
                        WorkingDays.dayOf(at).toString(),
                        Papers.ROWS,
                        stored(row).stream()
                                .map(fact -> Map.of("label", fact.label(), "value", fact.value()))
                                .toList()));
    }

    private ReportWish known(ReportWish wish, Actor actor) {
        String code =
                wish.kind() == ReportKind.DUTY ? deputy(wish.deputy(), actor).code() : null;
        if (!mayWrite(wish.kind(), code, actor)) {
            throw Refusal.forbidden("季报、年报由联络站起草；述职由代表本人或联络站起草");
        }
        return wish.of(code);
    }

    private List<Fact> figures(ReportWish wish, Actor actor) {
        return wish.kind() == ReportKind.DUTY ? done(wish, actor) : facts.of(wish.period(), actor);
    }

    private List<Fact> done(ReportWish wish, Actor actor) {
        return rows.done(actor.township(), wish.deputy(), wish.from(), wish.to()).stream()
                .map(one -> new Fact(
                        one.kind(), one.day() + " " + one.title(), one.result() == null ? "" : one.result(), null))
                .toList();
    }

    private String body(ReportWish wish, List<Fact> figures, Actor actor) {
        if (wish.kind() != ReportKind.DUTY) {
            return Drafting.of(town(actor), wish.words(), figures);
        }
        Deputy deputy = deputy(wish.deputy(), actor);
        return Drafting.of(
                deputy.name(), wish.words(), null, rows.done(actor.township(), deputy.code(), wish.from(), wish.to()));
    }

    private String title(ReportWish wish, Actor actor) {
        return wish.kind() == ReportKind.DUTY
                ? deputy(wish.deputy(), actor).name() + "代表" + wish.words()
                        + wish.kind().label()
                : town(actor) + "人大" + wish.words() + "工作报告";
    }

    private Deputy deputy(String word, Actor actor) {
        return deputies.find(actor.township(), word)
                .orElseThrow(() -> Refusal.incomplete("deputy", "名册里没有「" + word + "」这位代表"));
    }

    private String town(Actor actor) {
        return townships.find(actor.township()).map(Township::name).orElse("");
    }

    private List<Fact> stored(ReportRow row) {
        return List.of(json.readValue(row.facts(), Fact[].class));
    }

    private static List<Fact> changed(List<Fact> drafted, List<Fact> now) {
        return now.stream().filter(fact -> !drafted.contains(fact)).toList();
    }

    private ReportRow draftOf(long id, Actor actor) {
        ReportRow row = seen(id, actor);
        if (!mayWrite(row.kind(), row.deputy(), actor)) {
            throw Refusal.forbidden("季报、年报由联络站起草；述职由代表本人或联络站起草");
        }
        if (row.state() == ReportState.SIGNED) {
            throw Refusal.notNow("已经签发，不能再改；要更正请另起一份");
        }
        return row;
    }

    private ReportRow seen(long id, Actor actor) {
        ReportRow row = reports.find(id);
        boolean home = row != null && townships.seenFrom(actor.township()).contains(row.town());
        if (!home || !isSeen(row, actor)) {
            throw Refusal.missing("没有这份报告");
        }
        return row;
    }

    private static boolean isSeen(ReportRow row, Actor actor) {
        return switch (actor.role()) {
            case STATION, CHAIR, ADMIN -> true;
            case DEPUTY ->
                row.state() == ReportState.SIGNED && row.kind() != ReportKind.DUTY
                        || actor.code().equals(row.deputy());
            default -> false;
        };
    }

    private static boolean mayWrite(ReportKind kind, String deputy, Actor actor) {
        boolean own = kind == ReportKind.DUTY
                && actor.role() == Role.DEPUTY
                && actor.code().equals(deputy);
        return own || actor.role() == Role.STATION || actor.role() == Role.CHAIR;
    }

    private static void requireSigner(ReportRow row, Actor actor) {
        boolean own = row.kind() == ReportKind.DUTY && actor.code().equals(row.deputy());
        if (row.kind() == ReportKind.DUTY ? !own : actor.role() != Role.CHAIR) {
            throw Refusal.forbidden(row.kind() == ReportKind.DUTY ? "述职报告由代表本人签" : "季报、年报由主席团签发");
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
