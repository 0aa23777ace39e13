package io.sidan.core.clock;

import io.sidan.core.calendar.CalendarChanged;
import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.clock.Alarm.Key;
import io.sidan.core.clock.Timed.Wound;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.SuggestionMoved;
import io.sidan.core.suggestion.Suggestions;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Winds a case's clock in the transaction that moves the case, once for all of its moves. */
@Component
class Winding {

    /** They change neither the leg nor its dates; only a person's note may put right the urgency or the deputy. */
    private static final Set<Move> UNTIMED =
            EnumSet.of(Move.NOTE, Move.REMIND, Move.SUPERVISE, Move.PROMOTE, Move.CONCEAL, Move.REVEAL);

    private final Waits waits;
    private final Rules rules;
    private final Alarms alarms;
    private final Face face;
    private final Bell bell;
    private final Rings rings;
    private final Suggestions suggestions;
    private final WorkingDays calendar;
    private final Clock clock;

    Winding(
            Waits waits,
            Rules rules,
            Alarms alarms,
            Face face,
            Bell bell,
            Rings rings,
            Suggestions suggestions,
            WorkingDays calendar,
            Clock clock) {
        this.waits = waits;
        this.rules = rules;
        this.alarms = alarms;
        this.face = face;
        this.bell = bell;
        this.rings = rings;
        this.suggestions = suggestions;
        this.calendar = calendar;
        this.clock = clock;
    }

    @EventListener
    void follow(SuggestionMoved moved) {
        boolean corrected = moved.move() == Move.NOTE && moved.actor().role() != Role.BOT;
        if (corrected || !UNTIMED.contains(moved.move())) {
            gathered().add(moved.id());
        }
    }

    /** Every clock has to be looked at again; the townships are locked in one order, and only one by one elsewhere. */
    @EventListener({RulesChanged.class, CalendarChanged.class})
    void followRules() {
        Instant now = clock.instant();
        for (long township : waits.townships()) {
            suggestions.lock(township);
            waits.lookAgain(township, now);
        }
    }

    /** Of the leg come onto it is not asked what has rung: at worst its clock is looked at once more than needed. */
    void wind(List<Long> ids) {
        calendar.renew();
        List<Rule> active = rules.active();
        Instant now = clock.instant();
        List<Timed> cases = waits.timed(ids);
        recordMissed(cases, active, now);
        waits.put(cases.stream()
                .flatMap(timed ->
                        timed.leg().stream().map(leg -> face.of(timed, leg, alarms.of(timed, active), Set.of(), now)))
                .toList());
        waits.remove(cases.stream()
                .filter(timed -> timed.leg().isEmpty())
                .map(Timed::id)
                .toList());
    }

    private void recordMissed(List<Timed> cases, List<Rule> active, Instant now) {
        Map<Long, Wound> overlooked =
                waits.overlooked(cases.stream().map(Timed::id).toList(), now);
        if (overlooked.isEmpty()) {
            return;
        }
        List<Timed> left = cases.stream()
                .filter(timed -> overlooked.containsKey(timed.id()))
                .toList();
        Map<Long, Timed> before =
                left.stream().collect(Collectors.toMap(Timed::id, timed -> timed.asWound(overlooked.get(timed.id()))));
        Map<Long, Set<Key>> done = rings.of(List.copyOf(before.values()));
        rings.add(left.stream()
                .flatMap(timed -> missed(before.get(timed.id()), timed, done.get(timed.id()), active, now))
                .toList());
    }

    private Stream<Ring> missed(Timed before, Timed after, Set<Key> done, List<Rule> active, Instant now) {
        Set<Key> gone = new HashSet<>(done);
        if (after.isOnWayOf(before)) {
            alarms.of(after, active).forEach(alarm -> gone.add(alarm.key()));
        }
        return bell.missed(before, alarms.of(before, active), gone, now).stream();
    }

    private Gathered gathered() {
        Gathered gathered = (Gathered) TransactionSynchronizationManager.getResource(this);
        if (gathered == null) {
            gathered = new Gathered(this);
            TransactionSynchronizationManager.bindResource(this, gathered);
            TransactionSynchronizationManager.registerSynchronization(gathered);
        }
        return gathered;
    }
}
