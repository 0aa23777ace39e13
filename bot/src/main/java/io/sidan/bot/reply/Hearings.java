package io.sidan.bot.reply;

import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Brief;
import io.sidan.core.suggestion.Briefs;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Holders;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.Refusal;
import io.sidan.core.suggestion.SuggestionMoved;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who has heard what of a case, and who would hear what if it moved. */
@Repository
class Hearings {

    /** What the form of the move is still to say is shown as open. */
    private static final Set<String> OF_THE_FORM =
            Set.of("unit", "due", "answer", "objection", "reason", "door", "grade", "class", "into");

    private static final String OPEN = "…";

    private final HearingsMapper rows;
    private final Briefs briefs;
    private final Holders holders;
    private final Telling telling;
    private final Outbox outbox;
    private final Templates templates;
    private final Senders senders;

    Hearings(
            HearingsMapper rows,
            Briefs briefs,
            Holders holders,
            Telling telling,
            Outbox outbox,
            Templates templates,
            Senders senders) {
        this.rows = rows;
        this.briefs = briefs;
        this.holders = holders;
        this.telling = telling;
        this.outbox = outbox;
        this.templates = templates;
        this.senders = senders;
    }

    /**
     * Something said of the case.
     *
     * @param about what it tells
     * @param to name of a deputy, an official, a unit or a group; null: a resident
     * @param way what staff call the way it went or goes
     * @param failure why it has not gone out
     */
    record Hearing(
            long id,
            String about,
            String to,
            OutboxState state,
            String stateLabel,
            String way,
            String failure,
            Instant writtenAt,
            Instant sentAt,
            List<Step> steps) {}

    /** A step on its way. */
    record Step(Instant at, Delivery event, String label, String way, String reason) {}

    /**
     * Something that would be said.
     *
     * @param to in which part they would hear it
     * @param way by which it would go now
     */
    record Preview(String to, String way, String text) {}

    @Transactional(readOnly = true)
    public List<Hearing> of(String number, Actor actor) {
        long suggestion = find(number, actor).id();
        Map<Long, List<Step>> steps = rows.steps(suggestion).stream()
                .collect(Collectors.groupingBy(
                        HearingsMapper.StepRow::outboxId, Collectors.mapping(this::step, Collectors.toList())));
        return rows.of(suggestion).stream()
                .map(row -> hearing(row, steps.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** As far as it is known before the move. */
    @Transactional(readOnly = true)
    public List<Preview> preview(String number, Move move, Actor actor) {
        Brief brief = find(number, actor);
        SuggestionMoved moved = new SuggestionMoved(
                brief.id(),
                number,
                move,
                brief.state(),
                move.targets().stream().findFirst().orElse(brief.state()),
                actor,
                Details.NONE,
                null,
                false);
        return News.of(moved)
                .flatMap(news -> telling.of(news, moved, brief))
                .map(this::preview)
                .toList();
    }

    private Brief find(String number, Actor actor) {
        holders.require(number, actor);
        return rows.idOf(number).flatMap(briefs::find).orElseThrow(() -> Refusal.missing("没有编号为「" + number + "」的件"));
    }

    private Preview preview(Telling.Told told) {
        Route route = outbox.route(told.to(), told.saying());
        Map<String, String> values = new HashMap<>(told.saying().values());
        OF_THE_FORM.forEach(name -> values.computeIfPresent(name, (any, value) -> value.isBlank() ? OPEN : value));
        String text = templates.render(told.saying().template(), values, route);
        return new Preview(told.as().label(), senders.label(route.channel()), text);
    }

    private Hearing hearing(HearingsMapper.Row row, List<Step> steps) {
        return new Hearing(
                row.id(),
                templates.about(row.template()),
                row.name(),
                row.state(),
                row.state().label(),
                senders.label(row.channel()),
                row.failure(),
                row.writtenAt(),
                row.sentAt(),
                steps);
    }

    private Step step(HearingsMapper.StepRow row) {
        return new Step(row.happenedAt(), row.event(), row.event().label(), senders.label(row.channel()), row.reason());
    }
}
