package io.sidan.core.clock;

import static io.sidan.core.clock.Sample.at;
import static io.sidan.core.clock.Sample.due;
import static io.sidan.core.clock.Sample.entered;
import static io.sidan.core.clock.Sample.timed;
import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.State;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FaceTest {

    private static final List<Rule> RULES = List.of(
            entered("remind", Leg.ACCEPTANCE, 24, Span.HOURS, Action.REMIND),
            entered("over", Leg.ACCEPTANCE, 48, Span.HOURS, Action.OVERDUE),
            entered("return", Leg.RETURN_RULING, 2, Span.WORKING_DAYS, Action.OVERDUE),
            entered("sign", Leg.SIGNING, 1, Span.WORKING_DAYS, Action.OVERDUE),
            due("handle", Rule.Side.AFTER, 0, Span.DAYS, Action.OVERDUE),
            entered("extension", Leg.EXTENSION_RULING, 2, Span.WORKING_DAYS, Action.OVERDUE),
            Sample.to(Role.STATION, entered("silence", Leg.RATING, 10, Span.WORKING_DAYS, Action.HAND_OVER)));

    private final Face face = new Face(Sample.owners(Map.of()), Sample.hours());

    @Test
    void tellsWhoOwesUntilWhen() {
        Wait wait = read(timed(State.REGISTERED, "2026-11-24T10:00:00", null), "2026-11-24T10:00:00");
        assertThat(wait.role()).isEqualTo(Role.DEPUTY);
        assertThat(wait.person()).isEqualTo("d1");
        assertThat(wait.until()).isEqualTo(at("2026-11-26T10:00:00"));
    }

    @Test
    void looksAtACaseNobodyTookUpEachWorkingMorning() {
        Timed told = timed(State.REGISTERED, "2026-11-20T10:00:00", null);
        assertThat(read(told, "2026-11-20T10:00:00").next()).isEqualTo(at("2026-11-23T09:00:00"));
    }

    @Test
    void handsTheRatingOverToTheStation() {
        Timed answered = timed(State.ANSWERED, "2026-11-02T10:00:00", null);
        Wait before = read(answered, "2026-11-16T17:59:00");
        assertThat(before.role()).isEqualTo(Role.RESIDENT);
        assertThat(before.next()).isEqualTo(at("2026-11-16T18:00:00"));

        Wait after = read(answered, "2026-11-16T18:00:00");
        assertThat(after.role()).isEqualTo(Role.STATION);
        assertThat(after.since()).isEqualTo(at("2026-11-16T18:00:00"));
    }

    @Test
    void waitsOnTheStationForAReturnWhileNobodyCountsTheTimeToSign() {
        Timed dispatched = timed(State.DISPATCHED, "2026-11-23T10:00:00", null);
        Wait wait =
                read(Sample.asking(Leg.RETURN_RULING, dispatched, at("2026-11-24T10:00:00")), "2026-11-24T10:00:00");
        assertThat(wait.leg()).isEqualTo(Leg.RETURN_RULING);
        assertThat(wait.way()).isEqualTo(Leg.SIGNING);
        assertThat(wait.role()).isEqualTo(Role.STATION);
        assertThat(wait.since()).isEqualTo(at("2026-11-24T10:00:00"));
        assertThat(wait.until()).isEqualTo(at("2026-11-26T18:00:00"));
        assertThat(wait.next()).isEqualTo(at("2026-11-26T18:00:00"));
    }

    @Test
    void waitsOnTheChairForAnExtensionWhileTheDateRunsOn() {
        Timed handled = timed(State.IN_PROGRESS, "2026-11-02T10:00:00", "2026-11-25T18:00:00");
        Wait wait =
                read(Sample.asking(Leg.EXTENSION_RULING, handled, at("2026-11-24T10:00:00")), "2026-11-24T10:00:00");
        assertThat(wait.leg()).isEqualTo(Leg.EXTENSION_RULING);
        assertThat(wait.role()).isEqualTo(Role.CHAIR);
        assertThat(wait.since()).isEqualTo(at("2026-11-24T10:00:00"));
        assertThat(wait.until()).isEqualTo(at("2026-11-26T18:00:00"));
        assertThat(wait.next()).as("the unit's own date").isEqualTo(at("2026-11-25T18:00:00"));
    }

    @Test
    void forgetsWhatWasAskedOnceItIsAnswered() {
        Timed answered = timed(State.ANSWERED, "2026-11-24T10:00:00", "2026-11-25T18:00:00");
        Wait wait =
                read(Sample.asking(Leg.EXTENSION_RULING, answered, at("2026-11-23T10:00:00")), "2026-11-24T10:00:00");
        assertThat(wait.leg()).isEqualTo(Leg.RATING);
        assertThat(wait.role()).isEqualTo(Role.RESIDENT);
    }

    @Test
    void waitsOnTheStandInOfWhoTookItAndLooksAgainInTheMorning() {
        Face standing = new Face(Sample.owners(Map.of("d1", "d7")), Sample.hours());
        Timed taken = timed(State.REGISTERED, "2026-11-24T10:00:00", null);
        Wait wait = standing.of(
                taken, Leg.ACCEPTANCE, Sample.alarms().of(taken, RULES), Set.of(), at("2026-11-24T10:00:00"));
        assertThat(wait.person()).isEqualTo("d7");
        assertThat(wait.next()).isEqualTo(at("2026-11-25T09:00:00"));
    }

    @Test
    void hasNoEndWhereNoRuleSaysSo() {
        Wait wait = read(timed(State.ACCEPTED, "2026-11-24T10:00:00", null), "2026-11-24T10:00:00");
        assertThat(wait.until()).isEqualTo(Wait.NEVER);
        assertThat(wait.next()).isEqualTo(Wait.NEVER);
    }

    private Wait read(Timed timed, String now) {
        return face.of(timed, timed.leg().orElseThrow(), Sample.alarms().of(timed, RULES), Set.of(), at(now));
    }
}
