package io.sidan.core.triage;

import io.sidan.core.message.MessageType;
import io.sidan.core.message.Urgency;
import io.sidan.core.roster.Beat;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import io.sidan.core.suggestion.Sights;
import io.sidan.core.suggestion.State;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 待分拣: what waits for a person, the urgent before the others, the older before the younger. */
@Repository
@Transactional(readOnly = true)
public class TriageSearch {

    /** Nobody works through more at a sitting; the next ones move up. */
    private static final int SHOWN = 200;

    private final TriageMapper triage;
    private final Alikes alikes;
    private final Patience patience;
    private final QueueLines lines;
    private final Sights sights;
    private final Clock clock;

    TriageSearch(TriageMapper triage, Alikes alikes, Patience patience, QueueLines lines, Sights sights, Clock clock) {
        this.triage = triage;
        this.alikes = alikes;
        this.patience = patience;
        this.lines = lines;
        this.sights = sights;
        this.clock = clock;
    }

    /** How many wait, how many of them are urgent or overdue, how many are put off, and since when the oldest patience. */
    public record Counts(long total, long urgent, long overdue, long later, Instant oldest) {}

    /**
     * A part of the queue, and how many are in each part.
     *
     * @param alike how many of the first two hundred look like another case
     * @param oldest when the one waiting longest came; null where none waits
     */
    public record Queue(
            List<Item> items, long total, long urgent, long overdue, long alike, long later, Instant oldest) {}

    /**
     * One item.
     *
     * @param key its number, or of a message {@code m} and its id
     * @param version to be sent back with an act
     * @param confidence of the machine, 0 to 1, or null
     * @param until when somebody must have looked
     * @param simulated of a township that plays a real one
     * @param alike open cases that may be the same matter, the likest first
     */
    public record Item(
            String key,
            Ref.Kind kind,
            String number,
            State state,
            String title,
            MessageType type,
            String category,
            String categoryName,
            Urgency urgency,
            String place,
            String district,
            String districtName,
            String group,
            String groupName,
            String deputy,
            String deputyName,
            boolean confidential,
            boolean sensitive,
            int supporters,
            Double confidence,
            String why,
            Instant toldAt,
            Instant until,
            Instant laterUntil,
            String laterBy,
            String decidedBy,
            Instant decidedAt,
            boolean simulated,
            int version,
            List<Alike> alike) {}

    /** What waits for this actor. */
    public Queue queue(View view, Actor actor) {
        Instant now = clock.instant();
        Beat beat = sights.beat(actor);
        Counts counts = counts(actor);
        View part = view == View.ALIKE ? View.ALL : view;
        List<Item> all = items(triage.queue(part, now, patience.expired(now), SHOWN, actor, beat), actor, beat);
        List<Item> alike = all.stream().filter(item -> !item.alike().isEmpty()).toList();
        return new Queue(
                view == View.ALIKE ? alike : all,
                counts.total(),
                counts.urgent(),
                counts.overdue(),
                alike.size(),
                counts.later(),
                counts.oldest());
    }

    /** One item, whether it still waits or not. */
    public Item item(Ref ref, Actor actor) {
        Beat beat = sights.beat(actor);
        return Optional.ofNullable(row(ref, actor, beat))
                .map(row -> items(List.of(row), actor, beat).get(0))
                .orElseThrow(() -> missing(ref));
    }

    /** How much waits for this actor. */
    public Counts counts(Actor actor) {
        Instant now = clock.instant();
        return triage.counts(now, patience.expired(now), actor, sights.beat(actor));
    }

    TriageRow row(Ref ref, Actor actor) {
        return Optional.ofNullable(row(ref, actor, sights.beat(actor))).orElseThrow(() -> missing(ref));
    }

    private List<Item> items(List<TriageRow> rows, Actor actor, Beat beat) {
        Map<Alikes.Key, List<Alike>> alike = alikes.of(rows, actor, beat);
        return rows.stream()
                .map(row -> item(row, alike.getOrDefault(Alikes.Key.of(row), List.of())))
                .toList();
    }

    private TriageRow row(Ref ref, Actor actor, Beat beat) {
        Instant now = clock.instant();
        return ref.isCase()
                ? triage.caseOf(ref.number(), now, actor, beat)
                : triage.messageOf(ref.message(), now, actor, beat);
    }

    private Item item(TriageRow row, List<Alike> alike) {
        return lines.item(row, lines.title(row), patience.until(row), alike);
    }

    private static Refusal missing(Ref ref) {
        return ref.isCase() ? Refusal.unknown(ref.number()) : Refusal.missing("没有这条消息，或不归您分拣");
    }
}
