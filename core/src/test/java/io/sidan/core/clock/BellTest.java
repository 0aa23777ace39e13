package io.sidan.core.clock;

import static io.sidan.core.clock.Rule.Side.AFTER;
import static io.sidan.core.clock.Rule.Side.BEFORE;
import static io.sidan.core.clock.Sample.at;
import static io.sidan.core.clock.Sample.due;
import static io.sidan.core.clock.Sample.timed;
import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.core.clock.Alarm.Key;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.State;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BellTest {

    private static final List<Rule> RULES = List.of(
            due("week", BEFORE, 7, Span.DAYS, Action.REMIND),
            due("day", BEFORE, 1, Span.DAYS, Action.REMIND),
            due("over", AFTER, 0, Span.DAYS, Action.OVERDUE),
            Sample.to(Role.CHAIR, due("list", AFTER, 5, Span.WORKING_DAYS, Action.LIST)));

    private static final String DUE = "2026-11-25T18:00:00";

    private final Bell bell = new Bell(Sample.hours(), Sample.owners(Map.of()));
    private final Timed timed = timed(State.IN_PROGRESS, "2026-11-02T10:00:00", DUE);

    @Test
    void ringsEachWhenItsMomentHasCome() {
        assertThat(rings(Set.of(), "2026-11-18T08:59:00")).isEmpty();
        assertThat(rings(Set.of(), "2026-11-18T09:00:00")).containsExactly("week RUNG UNIT");
        assertThat(rings(Set.of("week"), "2026-11-24T09:00:00")).containsExactly("day RUNG UNIT");
        assertThat(rings(Set.of("week", "day"), "2026-11-25T18:00:00")).containsExactly("over RUNG UNIT");
        assertThat(rings(Set.of("week", "day", "over"), "2026-12-02T18:00:00")).containsExactly("list RUNG CHAIR");
    }

    @Test
    void lastReminderStandsForThoseNobodyHeard() {
        assertThat(rings(Set.of(), "2026-11-24T09:00:00")).containsExactly("week SUPERSEDED UNIT", "day RUNG UNIT");
        assertThat(rings(Set.of(), "2026-12-03T09:00:00"))
                .containsExactly("week SUPERSEDED UNIT", "day SUPERSEDED UNIT", "over RUNG UNIT", "list RUNG CHAIR");
    }

    @Test
    void remindsOfNoDateSetTooShort() {
        Timed late = timed(State.IN_PROGRESS, "2026-11-20T10:00:00", DUE);
        assertThat(bell.rings(late, Sample.alarms().of(late, RULES), Set.of(), at("2026-11-20T10:01:00")))
                .extracting(Ring::fate)
                .containsExactly(Ring.Fate.MOOT);
    }

    @Test
    void keepsSilentAtNight() {
        assertThat(rings(Set.of(), "2026-11-24T22:00:00")).isEmpty();
        assertThat(rings(Set.of(), "2026-11-29T10:00:00")).isEmpty();
    }

    private List<String> rings(Set<String> done, String now) {
        Set<Key> keys =
                Set.copyOf(done.stream().map(code -> new Key(code, at(DUE))).toList());
        return bell.rings(timed, Sample.alarms().of(timed, RULES), keys, at(now)).stream()
                .map(ring -> ring.alarm().rule().code() + " " + ring.fate() + " "
                        + ring.to().role())
                .toList();
    }
}
