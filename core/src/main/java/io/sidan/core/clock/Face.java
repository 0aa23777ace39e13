package io.sidan.core.clock;

import io.sidan.core.clock.Alarm.Key;
import io.sidan.core.clock.Owners.Owner;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads off a case's alarms who owes what until when, and when to look again. */
@Component
class Face {

    private final Owners owners;
    private final RingingHours hours;

    Face(Owners owners, RingingHours hours) {
        this.owners = owners;
        this.hours = hours;
    }

    /** @param rung the alarms done with */
    Wait of(Timed timed, Leg leg, List<Alarm> alarms, Set<Key> rung, Instant now) {
        Optional<Alarm> handedOver = alarms.stream()
                .filter(alarm ->
                        alarm.rule().action() == Action.HAND_OVER && !alarm.at().isAfter(now))
                .reduce((earlier, later) -> later);
        Owner owner = handedOver
                .map(alarm -> owners.of(alarm.rule().recipient(), timed))
                .orElseGet(() -> owners.of(leg, timed));
        return new Wait(
                timed.id(),
                timed.townshipId(),
                leg,
                owner.role(),
                owner.person(),
                handedOver.map(Alarm::at).orElse(timed.movedAt()),
                timed.movedAt(),
                timed.round(),
                timed.dueAt(),
                until(alarms),
                next(leg, alarms, rung, now));
    }

    private static Instant until(List<Alarm> alarms) {
        return alarms.stream()
                .filter(alarm -> alarm.rule().action().endsLeg())
                .map(Alarm::at)
                .findFirst()
                .orElse(Wait.NEVER);
    }

    /** A case nobody has taken up is looked at each working morning, for another deputy may be on duty by then. */
    private Instant next(Leg leg, List<Alarm> alarms, Set<Key> rung, Instant now) {
        Stream<Instant> rings =
                alarms.stream().filter(alarm -> !rung.contains(alarm.key())).map(alarm -> notBefore(now, alarm));
        Stream<Instant> looks =
                leg == Leg.ACCEPTANCE && !alarms.isEmpty() ? Stream.of(hours.nextMorning(now)) : Stream.empty();
        return Stream.concat(rings, looks).min(Instant::compareTo).orElse(Wait.NEVER);
    }

    private Instant notBefore(Instant now, Alarm alarm) {
        if (alarm.rings().isAfter(now)) {
            return alarm.rings();
        }
        return alarm.rule().atOnce() ? now : hours.next(now);
    }
}
