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

    /** All alarms of its turn and of its date, gone and to come, in the order of their moments; none for a silent case. */
    List<Alarm> of(Timed timed, List<Rule> rules) {
        return rules.stream()
                .filter(rule -> !timed.silent())
                .flatMap(rule -> timed.basis(rule).map(basis -> alarm(rule, basis)).stream())
                .sorted(Comparator.comparing(Alarm::at))
                .toList();
    }

    private Alarm alarm(Rule rule, Instant basedOn) {
        Instant at = rule.from(basedOn, calendar);
        return new Alarm(rule, basedOn, at, rule.atOnce() ? at : hours.next(at));
    }
}
