package io.sidan.core.clock;

import io.sidan.core.calendar.CalendarDays;
import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.clock.Story.Event;
import io.sidan.core.clock.Story.Told;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.AnswerClass;
import io.sidan.core.suggestion.Move;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** A year of a township, 2026: what happens to its cases, and what is to ring for each. */
final class Plan {

    /** Nobody listens from here to there; people go on working. */
    static final LocalDate SILENCE = LocalDate.parse("2026-08-03");

    static final LocalDate SILENCE_ENDS = LocalDate.parse("2026-08-31");

    private static final LocalDate DAY_SET = LocalDate.parse("2026-12-16");

    private static final String[] TUESDAYS = {
        "01-06", "02-03", "03-03", "04-07", "05-12", "06-02", "07-07", "09-01", "10-13", "11-03", "12-01"
    };

    private final WorkingDays calendar;
    private final List<Story> stories = new ArrayList<>();
    private final Deque<Event> events;
    private Story goldenWeek;
    private Story unheard;
    private Story urgent;
    private Story overlooked;
    private Story changed;

    Plan(WorkingDays calendar) {
        this.calendar = calendar;
        Stream.of(TUESDAYS).forEach(this::ordinary);
        Stream.of("01-06", "03-03", "04-07", "09-01").forEach(this::forgotten);
        Stream.of("03-03", "06-23", "11-03").forEach(this::extended);
        Stream.of("03-03", "05-12", "11-03").forEach(this::unruled);
        dissatisfied("03-04", 27);
        dissatisfied("06-10", 29);
        dissatisfied("10-21", 28);
        single();
        answeredUnheard();
        changedMeanwhile();
        events = new ArrayDeque<>(stories.stream()
                .flatMap(story -> story.events().stream())
                .sorted(Comparator.comparing(Event::at))
                .toList());
    }

    List<Story> stories() {
        return stories;
    }

    /** Told on the eve of National Day. */
    Story goldenWeek() {
        return goldenWeek;
    }

    /** Runs over its time while nobody listens. */
    Story unheard() {
        return unheard;
    }

    /** Answered in time, while nobody listened to the reminders. */
    Story overlooked() {
        return overlooked;
    }

    /** Rules and calendar change while it waits. */
    Story changed() {
        return changed;
    }

    /** Told on a Saturday night. */
    Story urgent() {
        return urgent;
    }

    /** All that happens up to this moment and has not happened yet. */
    void happen(Instant until, Watchmen watchmen, MovableClock clock) {
        while (!events.isEmpty() && !events.peek().at().isAfter(until)) {
            Event event = events.poll();
            clock.moveTo(event.at());
            event.happens().accept(watchmen);
        }
    }

    private void ordinary(String day) {
        opened("没人接", day).referred(6).rings("accept-remind", "accept-overdue");
        opened("天天有人说", day)
                .then(0, 20, Role.RESIDENT, Move.NOTE)
                .then(1, 9, Role.RESIDENT, Move.NOTE)
                .then(1, 20, Role.RESIDENT, Move.REMIND)
                .then(2, 20, Role.RESIDENT, Move.NOTE)
                .referred(6)
                .rings("accept-remind", "accept-overdue");
        opened("接了又撤", day)
                .then(1, 11, Role.DEPUTY, Move.ACCEPT)
                .then(1, 11, Role.DEPUTY, Move.UNDO)
                .referred(6)
                .rings("accept-remind", "accept-overdue");
        inProgress("办得快", day).answered(5, AnswerClass.A).closed(6).rings();
        opened("自己好了", day).then(0, 15, Role.RESIDENT, Move.WITHDRAW).rings();
        opened("改派", day)
                .accepted(0)
                .forwarded(0)
                .dispatched(0)
                .then(2, 10, Role.CHAIR, Move.REASSIGN)
                .signed(4)
                .answered(6, AnswerClass.A)
                .closed(7)
                .rings("sign-overdue", "sign-overdue");
        inProgress("退单", day)
                .then(1, 9, Role.UNIT, Move.ASK_RETURN)
                .then(1, 10, Role.STATION, Move.RULE_RETURN, Story.granted())
                .referred(7)
                .rings("accept-remind", "accept-overdue");
        inProgress("没人评价", day)
                .answered(3, AnswerClass.A)
                .then(15, 10, Role.STATION, Move.CLOSE)
                .rings("rate-silence");
        opened("拿不准", day, LocalTime.of(10, 0), Told.UNSURELY)
                .then(3, 10, Role.STATION, Move.IGNORE)
                .rings("triage-overdue");
        opened("导入的", day, LocalTime.of(10, 0), Told.SILENTLY).rings();
    }

    /** Everybody lets it lie, up to the last escalation. */
    private void forgotten(String day) {
        opened("处处误", day)
                .accepted(0)
                .forwarded(7)
                .dispatched(14)
                .signed(19)
                .answered(46, AnswerClass.B)
                .tracked(46, 66)
                .then(68, 10, Role.UNIT, Move.RESUME)
                .closed(80)
                .rings(
                        "settle-remind",
                        "settle-overdue",
                        "dispatch-remind",
                        "dispatch-overdue",
                        "sign-overdue",
                        "sign-station",
                        "sign-supervise",
                        "handle-remind-7",
                        "handle-remind-1",
                        "handle-overdue",
                        "handle-supervise",
                        "handle-key-supervise",
                        "handle-list",
                        "handle-summon",
                        "promise-remind-7",
                        "promise-remind-1",
                        "promise-overdue",
                        "promise-supervise",
                        "rate-silence");
    }

    /** A new date is reminded of anew, and the old one no more. */
    private void extended(String day) {
        inProgress("早延期", day)
                .extended(5, 26)
                .answered(26, AnswerClass.A)
                .closed(27)
                .rings("handle-remind-7", "handle-remind-1");
        inProgress("晚延期", day)
                .extended(14, 26)
                .answered(26, AnswerClass.A)
                .closed(27)
                .rings("handle-remind-7", "handle-remind-1", "handle-remind-7", "handle-remind-1");
    }

    /** Whoever is to rule takes their time: the date runs on, the time to sign does not. */
    private void unruled(String day) {
        inProgress("退单没人裁", day)
                .then(1, 10, Role.UNIT, Move.ASK_RETURN)
                .then(5, 10, Role.STATION, Move.RULE_RETURN, Story.refused())
                .answered(6, AnswerClass.A)
                .closed(7)
                .rings("return-remind", "return-overdue", "return-chair");
        opened("没签收就退单", day)
                .accepted(0)
                .forwarded(0)
                .dispatched(0)
                .then(1, 10, Role.UNIT, Move.ASK_RETURN)
                .then(4, 12, Role.STATION, Move.RULE_RETURN, Story.refused())
                .signed(5)
                .answered(7, AnswerClass.A)
                .closed(8)
                .rings("return-remind", "return-overdue");
        inProgress("延期没人批", day)
                .then(9, 11, Role.UNIT, Move.ASK_EXTENSION, Story.until(calendarDay(day, 26)))
                .then(13, 11, Role.CHAIR, Move.RULE_EXTENSION, Story.granted())
                .answered(26, AnswerClass.A)
                .closed(27)
                .rings(
                        "extension-remind",
                        "extension-overdue",
                        "extension-station",
                        "handle-remind-7",
                        "handle-remind-7",
                        "handle-remind-1");
        inProgress("问了又收回", day)
                .then(2, 10, Role.UNIT, Move.ASK_EXTENSION, Story.until(calendarDay(day, 26)))
                .then(2, 10, Role.UNIT, Move.UNDO)
                .answered(5, AnswerClass.A)
                .closed(6)
                .rings();
    }

    private LocalDate calendarDay(String day, int workingDays) {
        return WorkingDays.dayOf(calendar.after(WorkingDays.openingOf(LocalDate.parse("2026-" + day)), workingDays));
    }

    private void dissatisfied(String day, int answered) {
        inProgress("不满意", day)
                .answered(6, AnswerClass.A)
                .dissatisfied(7)
                .answered(answered, AnswerClass.A)
                .closed(answered + 1)
                .rings("handle-remind-7", "handle-remind-1");
    }

    private void single() {
        goldenWeek = opened("节前", "09-30", LocalTime.of(15, 0), Told.SURELY)
                .referred(4)
                .rings("accept-remind", "accept-overdue");
        opened("周末", "04-11", LocalTime.of(22, 0), Told.SURELY).referred(5).rings("accept-remind", "accept-overdue");
        urgent = opened("井盖没了", "04-18", LocalTime.of(23, 0), Told.URGENTLY)
                .referred(5)
                .rings("accept-urgent", "accept-urgent-station", "accept-remind", "accept-overdue");
        unheard = inProgress("没人听", "07-21")
                .answered(33, AnswerClass.A)
                .closed(34)
                .rings("handle-overdue", "handle-supervise", "handle-key-supervise", "handle-list", "handle-summon");
    }

    private void answeredUnheard() {
        overlooked = inProgress("办得及时，没人听", "07-21")
                .answered(15, AnswerClass.A)
                .closed(16)
                .rings();
    }

    /** On its first day the deputy's reminder is made to come after 2 hours, and the next day a day of rest. */
    private void changedMeanwhile() {
        changed = opened("规则变了", "12-15")
                .meanwhile(0, 11, watchmen -> {
                    remindAfter(watchmen, 2);
                    watchmen.get(CalendarDays.class).set(List.of(new CalendarDays.Day(DAY_SET, false, "大雪")));
                })
                .meanwhile(2, 11, watchmen -> remindAfter(watchmen, 24))
                .referred(6)
                .rings("accept-remind", "accept-overdue");
    }

    private static void remindAfter(Watchmen watchmen, int hours) {
        Rules rules = watchmen.get(Rules.class);
        rules.all().stream()
                .filter(rule -> rule.code().equals("accept-remind"))
                .forEach(rule -> rules.set(new Rule(
                        rule.code(),
                        rule.leg(),
                        rule.urgency(),
                        rule.basis(),
                        rule.side(),
                        hours,
                        rule.span(),
                        rule.action(),
                        rule.recipient(),
                        rule.wording(),
                        rule.atOnce(),
                        rule.active())));
    }

    private Story inProgress(String name, String day) {
        return opened(name, day).accepted(0).forwarded(0).dispatched(0).signed(0);
    }

    private Story opened(String name, String day) {
        return opened(name, day, LocalTime.of(10, 0), Told.SURELY);
    }

    private Story opened(String name, String day, LocalTime time, Told told) {
        Story story = Story.opened(calendar, name, LocalDate.parse("2026-" + day), time, told);
        stories.add(story);
        return story;
    }
}
