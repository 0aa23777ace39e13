package io.sidan.core.clock;

import io.sidan.core.clock.Alarm.Key;
import io.sidan.core.clock.Ring.Fate;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Decides which of a case's alarms ring now, and what becomes of those that came too late. */
@Component
class Bell {

    private final RingingHours hours;
    private final Owners owners;

    Bell(RingingHours hours, Owners owners) {
        this.hours = hours;
        this.owners = owners;
    }

    /** The alarms that have come and are not done with, in the order of their moments. */
    List<Ring> rings(Timed timed, List<Alarm> alarms, Set<Key> done, Instant now) {
        List<Alarm> come =
                alarms.stream().filter(alarm -> !alarm.rings().isAfter(now)).toList();
        return come.stream()
                .filter(alarm -> !done.contains(alarm.key()))
                .filter(alarm -> alarm.rule().atOnce() || hours.include(now))
                .map(alarm -> ring(timed, alarm, come, now))
                .toList();
    }

    /** The alarms that had come on a leg now left, or for a date now gone, and were not done with. */
    List<Ring> missed(Timed before, List<Alarm> alarms, Set<Key> doneOrToCome, Instant now) {
        return alarms.stream()
                .filter(alarm -> !alarm.rings().isAfter(now))
                .filter(alarm -> !doneOrToCome.contains(alarm.key()))
                .map(alarm -> new Ring(before, alarm, owners.of(alarm.rule().recipient(), before), Fate.MISSED, now))
                .toList();
    }

    private Ring ring(Timed timed, Alarm alarm, List<Alarm> come, Instant now) {
        return new Ring(timed, alarm, owners.of(alarm.rule().recipient(), timed), fate(timed, alarm, come), now);
    }

    private static Fate fate(Timed timed, Alarm alarm, List<Alarm> come) {
        if (alarm.rule().isBefore()
                && !alarm.at().isAfter(timed.entered(alarm.rule().leg()))) {
            return Fate.MOOT;
        }
        return come.stream().anyMatch(later -> overtakes(later, alarm)) ? Fate.SUPERSEDED : Fate.RUNG;
    }

    /** A reminder gives way to the next thing said to the same person; the rest are facts, and each is said. */
    private static boolean overtakes(Alarm later, Alarm alarm) {
        return alarm.rule().action() == Action.REMIND
                && later.rule().leg() == alarm.rule().leg()
                && later.rule().recipient() == alarm.rule().recipient()
                && later.at().isAfter(alarm.at());
    }
}
