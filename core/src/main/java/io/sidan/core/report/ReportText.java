package io.sidan.core.report;

import io.sidan.core.paper.Papers;
import io.sidan.core.roster.Deputies;
import io.sidan.core.roster.Deputy;
import io.sidan.core.roster.Township;
import io.sidan.core.roster.Townships;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a report says: its figures as they are now, the title and the body drafted from them, and the paper. */
@Component
class ReportText {

    private final FactMapper rows;
    private final Facts facts;
    private final Papers papers;
    private final Deputies deputies;
    private final Townships townships;
    private final JsonMapper json;

    ReportText(FactMapper rows, Facts facts, Papers papers, Deputies deputies, Townships townships, JsonMapper json) {
        this.rows = rows;
        this.facts = facts;
        this.papers = papers;
        this.deputies = deputies;
        this.townships = townships;
        this.json = json;
    }

    /** The wish with the deputy's code, where it is of one. */
    ReportWish known(ReportWish wish, Actor actor) {
        return wish.of(wish.kind() == ReportKind.DUTY ? deputy(wish, actor).code() : null);
    }

    List<Fact> figures(ReportWish wish, Actor actor) {
        return wish.kind() == ReportKind.DUTY ? done(wish, actor) : facts.of(wish.period(), actor);
    }

    String title(ReportWish wish, Actor actor) {
        return wish.kind() == ReportKind.DUTY
                ? deputy(wish, actor).name() + "代表" + wish.words() + wish.kind().label()
                : town(actor) + "人大" + wish.words() + "工作报告";
    }

    /** A paragraph a line. */
    String body(ReportWish wish, List<Fact> figures, Actor actor) {
        return wish.kind() == ReportKind.DUTY
                ? Drafting.duty(
                        deputy(wish, actor).name(),
                        wish.words(),
                        rows.done(actor.township(), wish.deputy(), wish.from(), wish.to()))
                : Drafting.of(town(actor), wish.words(), figures);
    }

    byte[] paper(ReportRow row, String signer, Instant at) {
        return papers.fill(
                "report",
                Map.of(
                        "title",
                        row.title(),
                        "text",
                        row.body(),
                        "signer",
                        signer,
                        "day",
                        Papers.day(at),
                        Papers.ROWS,
                        read(row).stream()
                                .map(fact -> Map.of("label", fact.label(), "value", fact.value()))
                                .toList()));
    }

    List<Fact> read(ReportRow row) {
        return List.of(json.readValue(row.facts(), Fact[].class));
    }

    String written(List<Fact> figures) {
        return json.writeValueAsString(figures);
    }

    /** Those that are others now than they were when the report was drafted, or are no more. */
    List<Fact> changed(ReportRow row, Actor actor) {
        List<Fact> drafted = read(row);
        List<Fact> now = figures(row.wish(), row.in(actor));
        return Stream.concat(
                        now.stream().filter(fact -> !drafted.contains(fact)),
                        drafted.stream().filter(fact -> now.stream().noneMatch(fact::isOf)))
                .toList();
    }

    private List<Fact> done(ReportWish wish, Actor actor) {
        return rows.done(actor.township(), wish.deputy(), wish.from(), wish.to()).stream()
                .map(one -> new Fact(
                        one.kind(), one.day() + " " + one.title(), one.result() == null ? "" : one.result(), null))
                .toList();
    }

    private Deputy deputy(ReportWish wish, Actor actor) {
        return deputies.find(actor.township(), wish.deputy())
                .orElseThrow(() -> Refusal.incomplete("deputy", "名册里没有「" + wish.deputy() + "」这位代表"));
    }

    private String town(Actor actor) {
        return townships.find(actor.township()).map(Township::name).orElse("");
    }
}
