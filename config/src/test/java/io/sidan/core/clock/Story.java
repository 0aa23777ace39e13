package io.sidan.core.clock;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.message.Urgency;
import io.sidan.core.roster.Deputies;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Townships;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.AnswerClass;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Grade;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.Opening;
import io.sidan.core.suggestion.Suggestions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/** One case from its first word on: what happens to it when, and which rules are to ring for it. */
final class Story {

    private static final String GROUP = "wr-gulou";
    private static final String REPORTER = "wm-resident";
    private static final LocalTime TEN = LocalTime.of(10, 0);

    private final WorkingDays calendar;
    private final String name;
    private final LocalDate start;
    private final List<Event> events = new ArrayList<>();
    private List<String> rings = List.of();
    private String number;

    /** How the case was told. */
    enum Told {
        SURELY,
        UNSURELY,
        URGENTLY,
        SILENTLY
    }

    record Event(Instant at, Consumer<Watchmen> happens) {}

    private Story(WorkingDays calendar, String name, LocalDate start) {
        this.calendar = calendar;
        this.name = name;
        this.start = start;
    }

    static Story opened(WorkingDays calendar, String name, LocalDate day, LocalTime time, Told told) {
        Story story = new Story(calendar, name, day);
        Instant at = day.atTime(time).atZone(WorkingDays.CHINA).toInstant();
        story.events.add(new Event(at, watchmen -> story.open(watchmen, at, told)));
        return story;
    }

    Story rings(String... codes) {
        rings = List.of(codes).stream().sorted().toList();
        return this;
    }

    /** So many working days after its start, at an hour of that day. */
    Story then(int workingDays, int hour, Role role, Move move, Details details) {
        return meanwhile(workingDays, hour, watchmen -> move(watchmen, role, move, details));
    }

    Story meanwhile(int workingDays, int hour, Consumer<Watchmen> happens) {
        Instant at = day(workingDays).atTime(hour, 30).atZone(WorkingDays.CHINA).toInstant();
        events.add(new Event(at, happens));
        return this;
    }

    Story then(int workingDays, int hour, Role role, Move move) {
        return then(workingDays, hour, role, move, Details.words("按计划"));
    }

    Story accepted(int workingDays) {
        return then(workingDays, 11, Role.DEPUTY, Move.ACCEPT);
    }

    Story forwarded(int workingDays) {
        return then(workingDays, 12, Role.DEPUTY, Move.FORWARD);
    }

    Story dispatched(int workingDays) {
        return then(workingDays, 13, Role.CHAIR, Move.DISPATCH);
    }

    Story signed(int workingDays) {
        return then(workingDays, 14, Role.UNIT, Move.SIGN);
    }

    Story extended(int asked, int until) {
        return then(asked, 15, Role.UNIT, Move.ASK_EXTENSION, due(day(until)))
                .then(asked, 16, Role.CHAIR, Move.RULE_EXTENSION, granted());
    }

    Story answered(int workingDays, AnswerClass answerClass) {
        return then(workingDays, 10, Role.UNIT, Move.ANSWER, answer(answerClass));
    }

    Story tracked(int workingDays, int until) {
        return then(workingDays, 11, Role.STATION, Move.TRACK, due(day(until)));
    }

    Story dissatisfied(int workingDays) {
        return then(workingDays, 10, Role.RESIDENT, Move.RATE, graded());
    }

    Story referred(int workingDays) {
        return then(workingDays, 10, Role.STATION, Move.REFER, because("COURT"));
    }

    Story closed(int workingDays) {
        return then(workingDays, 17, Role.RESIDENT, Move.CLOSE);
    }

    List<Event> events() {
        return events;
    }

    List<String> expected() {
        return rings;
    }

    String number() {
        return number;
    }

    @Override
    public String toString() {
        return name + " of " + start + " (" + number + ")";
    }

    private LocalDate day(int workingDays) {
        Instant from = start.atTime(TEN).atZone(WorkingDays.CHINA).toInstant();
        return WorkingDays.dayOf(calendar.after(from, workingDays));
    }

    private void open(Watchmen watchmen, Instant at, Told told) {
        number = watchmen.get(Suggestions.class)
                .open(new Opening(
                        watchmen.get(Townships.class).home().orElseThrow(),
                        GROUP,
                        null,
                        REPORTER,
                        name,
                        "W1",
                        told == Told.URGENTLY ? Urgency.NOW : Urgency.NORMAL,
                        null,
                        null,
                        null,
                        false,
                        told != Told.UNSURELY,
                        told == Told.SILENTLY,
                        at,
                        "plan"))
                .number();
    }

    private void move(Watchmen watchmen, Role role, Move move, Details details) {
        watchmen.get(Suggestions.class).move(number, move, details, actor(watchmen, role));
    }

    private Actor actor(Watchmen watchmen, Role role) {
        long township = watchmen.get(Townships.class).home().orElseThrow().id();
        String code = switch (role) {
            case DEPUTY ->
                watchmen.get(Deputies.class)
                        .onDuty(township, GROUP, null, LocalDate.of(2026, 1, 1))
                        .orElseThrow()
                        .code();
            case UNIT ->
                watchmen.get(JdbcTemplate.class)
                        .queryForObject("SELECT unit FROM suggestion WHERE number = ?", String.class, number);
            case RESIDENT -> REPORTER;
            default -> role.name();
        };
        return new Actor(role, code, role.label(), township, null, "plan");
    }

    static Details until(LocalDate day) {
        return due(day);
    }

    static Details refused() {
        return new Details(null, null, null, null, null, null, null, null, null, null, false, null, null);
    }

    private static Details due(LocalDate day) {
        return new Details("按计划", null, null, null, null, day, null, null, null, null, null, null, null);
    }

    private static Details because(String reason) {
        return new Details(null, reason, null, null, null, null, null, null, null, null, null, null, null);
    }

    static Details granted() {
        return new Details(null, null, null, null, null, null, null, null, null, null, true, null, null);
    }

    private static Details answer(AnswerClass answerClass) {
        return new Details("办了", null, null, null, null, null, answerClass, "电话", null, null, null, null, null);
    }

    private static Details graded() {
        return new Details(
                "还是没水", null, null, null, null, null, null, null, null, null, null, Grade.DISSATISFIED, null);
    }
}
