package io.sidan.core.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The days set by the operator, held in memory for a minute, so that another process's change is soon seen. */
@Component
class SetDays {

    private static final Duration HELD = Duration.ofMinutes(1);

    private final CalendarDays days;
    private final Clock clock;
    private volatile Held held = new Held(Map.of(), Instant.MIN);

    private record Held(Map<LocalDate, Boolean> working, Instant until) {}

    SetDays(CalendarDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    /** Whether the day was set to be worked; empty where nobody has set it. */
    Optional<Boolean> find(LocalDate day) {
        if (clock.instant().isAfter(held.until())) {
            renew();
        }
        return Optional.ofNullable(held.working().get(day));
    }

    void renew() {
        held = new Held(days.working(), clock.instant().plus(HELD));
    }

    @EventListener(CalendarChanged.class)
    void forget() {
        held = new Held(Map.of(), Instant.MIN);
    }
}
