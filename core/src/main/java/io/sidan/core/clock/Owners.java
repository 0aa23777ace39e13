package io.sidan.core.clock;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.roster.Deputies;
import io.sidan.core.roster.Deputy;
import io.sidan.core.roster.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the person behind a role in a case. */
@Component
class Owners {

    private final Deputies deputies;
    private final Clock clock;

    Owners(Deputies deputies, Clock clock) {
        this.deputies = deputies;
        this.clock = clock;
    }

    /** @param person code of the deputy or unit; null where the role alone says it */
    record Owner(Role role, String person) {}

    /** Who owes the case's next step on this leg. */
    Owner of(Leg leg, Timed timed) {
        return of(leg.owes(), timed);
    }

    /** Who has this role in the case; where it has no unit its deputy has, where it has no deputy the station. */
    Owner of(Role role, Timed timed) {
        return switch (role) {
            case DEPUTY -> deputy(timed).map(code -> new Owner(role, code)).orElse(new Owner(Role.STATION, null));
            case UNIT -> timed.unit() == null ? of(Role.DEPUTY, timed) : new Owner(role, timed.unit());
            default -> new Owner(role, null);
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.CHINA);
    }

    /** Whoever took the case, or else is on duty for it and has not declined it; the stand-in of who is away. */
    private Optional<String> deputy(Timed timed) {
        long township = timed.townshipId();
        if (timed.deputy() != null) {
            return Optional.of(deputies.acting(township, timed.deputy(), today()));
        }
        return deputies.onDuty(township, timed.chatGroup(), timed.district(), today(), timed.decliners())
                .map(Deputy::code);
    }
}
