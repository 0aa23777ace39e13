package io.sidan.core.clock;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.clock.Alarm.Key;
import io.sidan.core.suggestion.Suggestions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One look at the clocks of some cases of a township: rings what is due and sets when to look again. */
@Component
class Look {

    private final Suggestions suggestions;
    private final WorkingDays calendar;
    private final Waits waits;
    private final Rings rings;
    private final Rules rules;
    private final Alarms alarms;
    private final Bell bell;
    private final Face face;
    private final Supervision supervision;
    private final ApplicationEventPublisher events;

    Look(
            Suggestions suggestions,
            WorkingDays calendar,
            Waits waits,
            Rings rings,
            Rules rules,
            Alarms alarms,
            Bell bell,
            Face face,
            Supervision supervision,
            ApplicationEventPublisher events) {
        this.suggestions = suggestions;
        this.calendar = calendar;
        this.waits = waits;
        this.rings = rings;
        this.rules = rules;
        this.alarms = alarms;
        this.bell = bell;
        this.face = face;
        this.supervision = supervision;
        this.events = events;
    }

    /** A case looked at: all its alarms, what rang of them, and how it waits from now on. */
    private record Seen(List<Alarm> alarms, List<Ring> rings, Wait waits) {

        Stream<Ring> heard() {
            return rings.stream().filter(Ring::isHeard);
        }
    }

    /** Looks at those of the cases that nobody else has looked at by now; answers how many alarms rang. */
    @Transactional
    public int at(long township, List<Long> ids, Instant now) {
        suggestions.lock(township);
        List<Timed> cases = waits.timed(ids, now);
        if (cases.isEmpty()) {
            return 0;
        }
        calendar.renew();
        List<Rule> active = rules.active();
        Map<Long, Set<Key>> done = rings.of(cases);
        List<Seen> seen = cases.stream()
                .map(timed -> see(timed, active, done.get(timed.id()), now))
                .toList();
        rings.add(seen.stream().flatMap(each -> each.rings().stream()).toList());
        waits.put(seen.stream().map(Seen::waits).toList());
        seen.forEach(this::tell);
        return (int) seen.stream().flatMap(Seen::heard).count();
    }

    @Transactional
    public void postpone(long township, long suggestion, Instant next) {
        suggestions.lock(township);
        waits.postpone(suggestion, next);
    }

    private Seen see(Timed timed, List<Rule> active, Set<Key> done, Instant now) {
        Leg leg = timed.leg().orElseThrow();
        List<Alarm> set = alarms.of(timed, active);
        List<Ring> due = bell.rings(timed, set, done, now);
        Set<Key> after = Stream.concat(
                        done.stream(), due.stream().map(ring -> ring.alarm().key()))
                .collect(Collectors.toSet());
        return new Seen(set, due, face.of(timed, leg, set, after, now));
    }

    /** What a move says already is not said again. */
    private void tell(Seen seen) {
        for (Ring ring : seen.heard().toList()) {
            if (!supervision.begins(ring)) {
                Leg leg = ring.alarm().rule().leg();
                events.publishEvent(ring.event(Face.end(seen.alarms(), leg).orElse(null)));
            }
        }
    }
}
