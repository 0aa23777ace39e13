package io.sidan.core.report;

import io.sidan.core.statistics.Period;
import io.sidan.core.suggestion.Refusal;
import java.time.LocalDate;

/**
 * Which report is to be drafted.
 *
 * @param deputy code, of a 述职; else null
 * @param from the first day
 * @param to the last day
 */
public record ReportWish(ReportKind kind, String deputy, LocalDate from, LocalDate to) {

    public ReportWish {
        if (from == null || to == null) {
            throw Refusal.incomplete(from == null ? "from" : "to", "请写明从哪天到哪天");
        }
        new Period(from, to);
        if (kind == ReportKind.DUTY && (deputy == null || deputy.isBlank())) {
            throw Refusal.incomplete("deputy", "请选是哪位代表述职");
        }
    }

    ReportWish of(String code) {
        return new ReportWish(kind, code, from, to);
    }

    Period period() {
        return new Period(from, to);
    }

    /** Such as 2026年第三季度, where the days are just that. */
    String words() {
        boolean wholeQuarter = from.getDayOfMonth() == 1
                && from.getMonthValue() % 3 == 1
                && to.equals(from.plusMonths(3).minusDays(1));
        if (wholeQuarter) {
            return from.getYear() + "年第" + "一二三四".charAt(from.getMonthValue() / 3) + "季度";
        }
        boolean wholeYear =
                from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1));
        return wholeYear ? from.getYear() + "年" : from + " 至 " + to;
    }
}
