package io.sidan.core.clock;

import io.sidan.core.calendar.CalendarSample;
import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.message.Urgency;
import io.sidan.core.roster.DeputiesSample;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.State;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

/** Cases, rules and hours to try the clocks with. */
final class Sample {

    static final WorkingDays CALENDAR = CalendarSample.byNotice();

    private Sample() {}

    static RingingHours hours() {
        return new RingingHours(CALENDAR, new ClockProperties(LocalTime.of(9, 0), LocalTime.of(21, 0), 100));
    }

    static Alarms alarms() {
        return new Alarms(CALENDAR, hours());
    }

    static Rule rule(String code, Leg leg, Rule.Basis basis, Rule.Side side, int amount, Span span, Action action) {
        return new Rule(code, leg, null, basis, side, amount, span, action, leg.owes(), code, false, true);
    }

    static Rule entered(String code, Leg leg, int amount, Span span, Action action) {
        return rule(code, leg, Rule.Basis.ENTERED, Rule.Side.AFTER, amount, span, action);
    }

    static Rule due(String code, Rule.Side side, int amount, Span span, Action action) {
        return rule(code, Leg.HANDLING, Rule.Basis.DUE, side, amount, span, action);
    }

    static Rule urgently(Rule rule) {
        return new Rule(
                rule.code(),
                rule.leg(),
                Urgency.NOW,
                rule.basis(),
                rule.side(),
                rule.amount(),
                rule.span(),
                rule.action(),
                rule.recipient(),
                rule.wording(),
                true,
                true);
    }

    static Rule to(Role recipient, Rule rule) {
        return new Rule(
                rule.code(),
                rule.leg(),
                rule.urgency(),
                rule.basis(),
                rule.side(),
                rule.amount(),
                rule.span(),
                rule.action(),
                recipient,
                rule.wording(),
                rule.atOnce(),
                true);
    }

    static Timed timed(State state, String movedAt, String dueAt) {
        return timed(state, Urgency.NORMAL, false, at(movedAt), dueAt == null ? null : at(dueAt));
    }

    static Timed timed(State state, Urgency urgency, boolean silent, Instant movedAt, Instant dueAt) {
        return new Timed(
                1,
                "LH-2026-0001",
                1,
                state,
                false,
                1,
                urgency,
                silent,
                false,
                "d1",
                "u1",
                "g1",
                null,
                null,
                movedAt,
                dueAt,
                false,
                false,
                null);
    }

    /** The same, with a return or an extension asked for at that moment. */
    static Timed asking(Leg ruling, Timed timed, Instant askedAt) {
        return new Timed(
                timed.id(),
                timed.number(),
                timed.townshipId(),
                timed.state(),
                timed.forwarded(),
                timed.round(),
                timed.urgency(),
                timed.silent(),
                timed.supervised(),
                timed.deputy(),
                timed.unit(),
                timed.chatGroup(),
                timed.district(),
                timed.declined(),
                timed.movedAt(),
                timed.dueAt(),
                ruling == Leg.RETURN_RULING,
                ruling == Leg.EXTENSION_RULING,
                askedAt);
    }

    /** Nobody is away but who is told here to have a stand-in. */
    static Owners owners(Map<String, String> standIns) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC);
        return new Owners(DeputiesSample.standingIn(standIns), clock);
    }

    static Instant at(String text) {
        return OffsetDateTime.parse(text + "+08:00").toInstant();
    }
}
