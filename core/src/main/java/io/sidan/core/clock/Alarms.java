package io.sidan.core.clock;

import io.sidan.core.calendar.WorkingDays;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sets a case's alarms by the rules of the leg it is on. */
@Component
class Alarms {

    private final WorkingDays calendar;
    private final RingingHours hours;

    Alarms(WorkingDays calendar, RingingHours hours) {
        this.calendar = calendar;
        this.hours = hours;
    }

    /** All alarms of the leg, gone and to come, in the order of their moments; none for a silent case. */
    List<Alarm> of(Timed timed, List<Rule> rules) {
        return timed.leg().filter(leg -> !timed.silent()).stream()
                .flatMap(leg -> rules.stream().filter(rule -> rule.isFor(leg, timed.urgency())))
                .filter(rule -> basis(rule, timed) != null)
                .map(rule -> alarm(rule, basis(rule, timed)))
                .sorted(Comparator.comparing(Alarm::at))
                .toList();
    }

    private Alarm alarm(Rule rule, Instant basedOn) {
        Instant at = rule.from(basedOn, calendar);
        return new Alarm(rule, basedOn, at, rule.atOnce() ? at : hours.next(at));
    }

    private static Instant basis(Rule rule, Timed timed) {
        return rule.basis() == Rule.Basis.ENTERED ? timed.movedAt() : timed.dueAt();
    }
}
