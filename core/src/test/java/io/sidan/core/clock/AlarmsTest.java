package io.sidan.core.clock;

import static io.sidan.core.clock.Rule.Side.AFTER;
import static io.sidan.core.clock.Rule.Side.BEFORE;
import static io.sidan.core.clock.Sample.at;
import static io.sidan.core.clock.Sample.due;
import static io.sidan.core.clock.Sample.entered;
import static io.sidan.core.clock.Sample.timed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sidan.core.message.Urgency;
import io.sidan.core.suggestion.Refusal;
import io.sidan.core.suggestion.State;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlarmsTest {

    private final Alarms alarms = Sample.alarms();

    @ParameterizedTest
    @CsvSource({
        // amount, span, entered, at, rings
        "24, HOURS, 2026-11-24T10:30:00, 2026-11-25T10:30:00, 2026-11-25T10:30:00",
        "24, HOURS, 2026-11-20T15:00:00, 2026-11-21T15:00:00, 2026-11-23T09:00:00",
        "24, HOURS, 2026-11-24T23:00:00, 2026-11-25T23:00:00, 2026-11-26T09:00:00",
        "48, WORKING_HOURS, 2026-09-30T15:00:00, 2026-10-09T15:00:00, 2026-10-09T15:00:00",
        "1, WORKING_DAYS, 2026-02-14T10:00:00, 2026-02-24T18:00:00, 2026-02-24T18:00:00",
        "5, WORKING_DAYS, 2026-02-12T10:00:00, 2026-02-26T18:00:00, 2026-02-26T18:00:00",
        "3, DAYS, 2026-11-25T10:00:00, 2026-11-28T18:00:00, 2026-11-30T09:00:00",
    })
    void countFromWhenTheLegBegan(int amount, Span span, String from, String at, String rings) {
        Alarm alarm =
                only(entered("r", Leg.ACCEPTANCE, amount, span, Action.REMIND), timed(State.REGISTERED, from, null));
        assertThat(alarm.at()).isEqualTo(at(at));
        assertThat(alarm.rings()).isEqualTo(at(rings));
        assertThat(alarm.basedOn()).isEqualTo(at(from));
    }

    @ParameterizedTest
    @CsvSource({
        "BEFORE, 7, DAYS, 2026-11-25T18:00:00, 2026-11-18T09:00:00, 2026-11-18T09:00:00",
        "BEFORE, 1, DAYS, 2026-10-08T18:00:00, 2026-10-07T09:00:00, 2026-10-08T09:00:00",
        "BEFORE, 1, WORKING_DAYS, 2026-10-08T18:00:00, 2026-09-30T09:00:00, 2026-09-30T09:00:00",
        "BEFORE, 3, HOURS, 2026-11-25T18:00:00, 2026-11-25T15:00:00, 2026-11-25T15:00:00",
        "AFTER, 0, DAYS, 2026-11-25T18:00:00, 2026-11-25T18:00:00, 2026-11-25T18:00:00",
        "AFTER, 5, WORKING_DAYS, 2026-09-30T18:00:00, 2026-10-13T18:00:00, 2026-10-13T18:00:00",
    })
    void countFromTheDateOfTheCase(Rule.Side side, int amount, Span span, String due, String at, String rings) {
        Alarm alarm =
                only(due("r", side, amount, span, Action.REMIND), timed(State.IN_PROGRESS, "2026-09-01T10:00:00", due));
        assertThat(alarm.at()).isEqualTo(at(at));
        assertThat(alarm.rings()).isEqualTo(at(rings));
        assertThat(alarm.basedOn()).isEqualTo(at(due));
    }

    @Test
    void ringAtOnceWhereTheRuleSaysSo() {
        Rule rule = Sample.urgently(entered("r", Leg.ACCEPTANCE, 1, Span.HOURS, Action.REMIND));
        Timed night = timed(State.REGISTERED, Urgency.NOW, false, at("2026-10-01T23:00:00"), null);
        assertThat(only(rule, night).rings()).isEqualTo(at("2026-10-02T00:00:00"));
    }

    @Test
    void areOnlyThoseOfTheLegAndUrgency() {
        List<Rule> rules = List.of(
                Sample.urgently(entered("urgent", Leg.ACCEPTANCE, 1, Span.HOURS, Action.REMIND)),
                entered("triage", Leg.TRIAGE, 1, Span.HOURS, Action.REMIND),
                due("dateless", AFTER, 0, Span.DAYS, Action.OVERDUE),
                entered("accept", Leg.ACCEPTANCE, 1, Span.HOURS, Action.REMIND));
        assertThat(codes(rules, timed(State.REGISTERED, "2026-11-24T10:00:00", null)))
                .containsExactly("accept");
        assertThat(codes(rules, timed(State.IN_PROGRESS, "2026-11-24T10:00:00", null)))
                .isEmpty();
        assertThat(codes(rules, timed(State.CLOSED, "2026-11-24T10:00:00", null)))
                .isEmpty();
        assertThat(codes(rules, timed(State.REGISTERED, Urgency.NOW, true, at("2026-11-24T10:00:00"), null)))
                .isEmpty();
    }

    @Test
    void needADateToCountBackFrom() {
        assertThat(refused(Leg.TRIAGE, Rule.Basis.ENTERED, BEFORE, 1, Span.DAYS, Action.REMIND))
                .isEqualTo("side");
        assertThat(refused(Leg.HANDLING, Rule.Basis.DUE, BEFORE, 1, Span.WORKING_HOURS, Action.REMIND))
                .isEqualTo("side");
        assertThat(refused(Leg.HANDLING, Rule.Basis.DUE, AFTER, -1, Span.DAYS, Action.REMIND))
                .isEqualTo("amount");
        assertThat(refused(Leg.HANDLING, Rule.Basis.DUE, BEFORE, 1, Span.DAYS, Action.OVERDUE))
                .isEqualTo("action");
        assertThat(refused(Leg.ACCEPTANCE, Rule.Basis.DUE, AFTER, 1, Span.DAYS, Action.REMIND))
                .isEqualTo("basis");
    }

    @Test
    void saysARuleInWords() {
        assertThat(due("r", BEFORE, 7, Span.DAYS, Action.REMIND).sentence()).isEqualTo("办理中：期限前 7 天，提醒，告诉承办单位");
        assertThat(Sample.urgently(entered("r", Leg.ACCEPTANCE, 1, Span.HOURS, Action.REMIND))
                        .sentence())
                .isEqualTo("待接单：进入这一程后 1 小时，提醒，告诉代表；只管「紧急」的件；夜里、放假也响");
    }

    private static String refused(Leg leg, Rule.Basis basis, Rule.Side side, int amount, Span span, Action action) {
        return catchThrowableOfType(Refusal.class, () -> Sample.rule("r", leg, basis, side, amount, span, action))
                .field()
                .orElseThrow();
    }

    private Alarm only(Rule rule, Timed timed) {
        List<Alarm> all = alarms.of(timed, List.of(rule));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<String> codes(List<Rule> rules, Timed timed) {
        return alarms.of(timed, rules).stream()
                .map(alarm -> alarm.rule().code())
                .toList();
    }
}
