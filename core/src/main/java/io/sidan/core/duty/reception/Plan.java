package io.sidan.core.duty.reception;

import io.sidan.core.suggestion.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a township receives its voters.
 *
 * @param days of the month; one that a month does not have is its last
 * @param notices so many days ahead the deputies and groups are reminded
 */
public record Plan(List<Integer> days, Shift shift, LocalTime opens, LocalTime closes, List<Integer> notices) {

    /** 黎侯镇's own: the 15th and the 20th of each month. */
    static final Plan DEFAULT =
            new Plan(List.of(15, 20), Shift.LATER, LocalTime.of(9, 0), LocalTime.of(12, 0), List.of(3, 1));

    private static final int LAST_DAY = 31;
    private static final int MOST_DAYS = 8;
    private static final int LONGEST_NOTICE = 14;

    /** Refuses in words what nobody can have meant. */
    void require() {
        refuseIf("days", days == null || days.contains(null), "请写每月哪几天");
        refuseIf("shift", shift == null, "请选遇到休息日怎么挪");
        refuseIf("opens", opens == null || closes == null, "请写几点到几点");
        refuseIf("notices", notices == null || notices.contains(null), "请写提前几天提醒");
        refuseIf("days", days.isEmpty() || days.size() > MOST_DAYS, "一个月接待 1 到 " + MOST_DAYS + " 次");
        refuseIf("days", days.stream().anyMatch(day -> day < 1 || day > LAST_DAY), "日子写 1 到 31");
        refuseIf("days", new TreeSet<>(days).size() < days.size(), "同一天写了两次");
        refuseIf("closes", !closes.isAfter(opens), "结束要晚于开始");
        refuseIf(
                "notices",
                notices.stream().anyMatch(ahead -> ahead < 0 || ahead > LONGEST_NOTICE),
                "提前 0 到 " + LONGEST_NOTICE + " 天提醒");
    }

    Stream<LocalDate> of(YearMonth month) {
        return days.stream()
                .map(day -> month.atDay(Math.min(day, month.lengthOfMonth())))
                .distinct();
    }

    static List<Integer> numbers(String csv) {
        return csv.isEmpty()
                ? List.of()
                : Arrays.stream(csv.split(",")).map(Integer::valueOf).toList();
    }

    static String csv(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static void refuseIf(String field, boolean wrong, String sentence) {
        if (wrong) {
            throw Refusal.incomplete(field, sentence);
        }
    }
}
