package io.sidan.core.clock;

import io.sidan.core.calendar.CalendarDays;
import io.sidan.core.calendar.CalendarDays.Day;
import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.clock.TimetableMapper.What;
import io.sidan.core.suggestion.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the clocks and the days set in the calendar, as an operator changes them; every change is kept. */
@Repository
public class Timetable {

    /** The longest holiday and the weekends around it. */
    private static final int MOST_DAYS = 31;

    /** The notice for a year comes out in November before it. */
    private static final int YEARS_AHEAD = 2;

    private final Rules rules;
    private final CalendarDays days;
    private final TimetableMapper changes;
    private final Clock clock;

    Timetable(Rules rules, CalendarDays days, TimetableMapper changes, Clock clock) {
        this.rules = rules;
        this.days = days;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * One change.
     *
     * @param was in words; null where there was nothing
     * @param became in words; null where there is nothing any more
     */
    public record Change(
            long id, String what, String subject, String was, String became, String changedBy, Instant changedAt) {}

    @Transactional(readOnly = true)
    public List<Rule> rules() {
        return rules.all();
    }

    /** Changes the rule of this code, or adds it; open cases follow it at once. */
    @Transactional
    public Rule change(Rule rule, String by) {
        List<Rule> all = rules.all();
        if (all.stream().noneMatch(other -> other.wording().equals(rule.wording()))) {
            throw Refusal.incomplete("wording", "没有「" + rule.wording() + "」这句提醒的话，请从已有规则用的里面选");
        }
        Optional<Rule> before =
                all.stream().filter(other -> other.code().equals(rule.code())).findFirst();
        rules.set(rule);
        note(What.RULE, rule.code(), before.map(Rule::sentence).orElse(null), rule.sentence(), by);
        return rule;
    }

    /** Makes a stretch of days, both ends included, working days or days of rest. */
    @Transactional
    public void set(LocalDate from, LocalDate to, boolean working, String note, String by) {
        requireSettable(from, to);
        List<Day> stretch = from.datesUntil(to.plusDays(1))
                .map(day -> new Day(day, working, note))
                .toList();
        stretch.forEach(day -> note(What.DAY, day.day().toString(), found(day.day()), sentence(day), by));
        days.set(stretch);
    }

    /** Has a day follow the notice and the weekday again. */
    @Transactional
    public void clear(LocalDate day, String by) {
        String was = found(day);
        if (was == null || !days.remove(day)) {
            throw Refusal.missing(day + " 没有单独设过，不用撤");
        }
        note(What.DAY, day.toString(), was, null, by);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Change> changes(int limit) {
        return changes.latest(limit);
    }

    private void requireSettable(LocalDate from, LocalDate to) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.CHINA);
        if (to.isBefore(from)) {
            throw Refusal.incomplete("to", "最后一天不能早于第一天");
        }
        if (to.isAfter(from.plusDays(MOST_DAYS - 1L))) {
            throw Refusal.incomplete("to", "一次最多设 " + MOST_DAYS + " 天，长的请分几次");
        }
        if (from.getYear() < today.getYear() || to.getYear() > today.getYear() + YEARS_AHEAD) {
            throw Refusal.incomplete(
                    "from", "只能设 " + today.getYear() + " 到 " + (today.getYear() + YEARS_AHEAD) + " 年的日子");
        }
    }

    private String found(LocalDate day) {
        return days.find(day).map(Timetable::sentence).orElse(null);
    }

    private static String sentence(Day day) {
        return (day.working() ? "上班" : "休息") + (day.note() == null ? "" : "（" + day.note() + "）");
    }

    private void note(What what, String subject, String was, String became, String by) {
        changes.add(what, subject, was, became, by, clock.instant());
    }
}
