package io.sidan.core.clock;

import io.sidan.core.clock.Alarm.Key;
import io.sidan.core.clock.Owners.Owner;
import io.sidan.core.roster.Role;
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
                .filter(alarm -> alarm.rule().leg() == leg
                        && alarm.rule().action() == Action.HAND_OVER
                        && !alarm.at().isAfter(now))
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
                handedOver.map(Alarm::at).orElse(timed.entered(leg)),
                timed.way().orElse(leg),
                timed.movedAt(),
                timed.round(),
                timed.dueAt(),
                timed.askedAt(),
                end(alarms, leg).orElse(Wait.NEVER),
                next(leg.owes() == Role.DEPUTY || owner.role() == Role.DEPUTY, alarms, rung, now));
    }

    /** When the time of this leg is over; empty where no rule says so. */
    static Optional<Instant> end(List<Alarm> alarms, Leg leg) {
        return alarms.stream()
                .filter(alarm ->
                        alarm.rule().leg() == leg && alarm.rule().action().endsLeg())
                .map(Alarm::at)
                .findFirst();
    }

    /** What waits for a deputy is looked at each working morning, for another may be on duty or standing in by then. */
    private Instant next(boolean byDeputy, List<Alarm> alarms, Set<Key> rung, Instant now) {
        Stream<Instant> rings =
                alarms.stream().filter(alarm -> !rung.contains(alarm.key())).map(alarm -> notBefore(now, alarm));
        Stream<Instant> looks = byDeputy && !alarms.isEmpty() ? Stream.of(hours.nextMorning(now)) : Stream.empty();
        return Stream.concat(rings, looks).min(Instant::compareTo).orElse(Wait.NEVER);
    }

    private Instant notBefore(Instant now, Alarm alarm) {
        if (alarm.rings().isAfter(now)) {
            return alarm.rings();
        }
        return alarm.rule().atOnce() ? now : hours.next(now);
    }
}
