package io.sidan.bot.command;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.clock.InHand.Held;
import io.sidan.core.suggestion.Brief;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Cases put into words: as values of a template, and as short lists. */
final class Lines {

    private static final int LONGEST = 10;

    private Lines() {}

    static Map<String, String> of(Brief brief) {
        Map<String, String> values = new HashMap<>();
        values.put("number", String.valueOf(brief.shortNumber()));
        values.put("place", brief.place() == null ? "" : brief.place());
        values.put("category", brief.category());
        values.put("state", brief.state().label());
        values.put("unit", brief.unitName() == null ? "" : brief.unitName());
        values.put("due", brief.state().isOpen() && brief.dueAt() != null ? day(brief.dueAt()) : "");
        return values;
    }

    /** Numbers and kinds alone, which a group may read. */
    static String numbers(List<Brief> briefs) {
        return briefs.stream()
                .limit(LONGEST)
                .map(brief -> brief.shortNumber() + "号" + brief.category())
                .collect(Collectors.joining("、"));
    }

    static String told(List<Brief> briefs) {
        return briefs.stream()
                .limit(LONGEST)
                .map(brief -> brief.shortNumber() + "号 " + what(brief.place(), brief.category()) + "："
                        + brief.state().label())
                .collect(Collectors.joining("\n"));
    }

    static String held(List<Held> held, Instant now) {
        return held.stream()
                .limit(LONGEST)
                .map(one -> one.shortNumber() + "号 " + what(one.place(), one.category()) + "："
                        + one.state().label() + left(one.until(), now))
                .collect(Collectors.joining("\n"));
    }

    private static String what(String place, String category) {
        return place == null ? category : place + " " + category;
    }

    private static String left(Instant until, Instant now) {
        if (until == null) {
            return "";
        }
        Duration left = Duration.between(now, until);
        if (left.isNegative()) {
            return "，已超时" + span(left.negated());
        }
        return "，还剩" + span(left);
    }

    private static String span(Duration time) {
        return time.toDays() > 0 ? time.toDays() + "天" : Math.max(1, time.toHours()) + "小时";
    }

    private static String day(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, WorkingDays.CHINA);
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
