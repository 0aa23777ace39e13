package io.sidan.core.duty.register;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people type them; what could be two dates is none. */
final class Dates {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2}))");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})月?|(\\d{2}))");
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    private Dates() {}

    /** A day: a true date, or text such as 2026-5-1, 2026/5/1, 2026.5.1, 2026年5月1日, 20260501. */
    static Optional<LocalDate> day(Cell cell) {
        if (cell.value() instanceof LocalDateTime date) {
            return known(date.toLocalDate());
        }
        Matcher typed = DAY.matcher(cell.text().replace(" ", ""));
        return typed.matches()
                ? day(typed.group(1), either(typed, 2, 4), either(typed, 3, 5)).flatMap(Dates::known)
                : Optional.empty();
    }

    /** A month: a date, or text such as 1968-05, 1968年5月, 196805. */
    static Optional<YearMonth> month(Cell cell) {
        Optional<LocalDate> day = day(cell);
        if (day.isPresent() || isTwoMonths(cell)) {
            return day.map(YearMonth::from);
        }
        Matcher typed = MONTH.matcher(cell.text().replace(" ", ""));
        return typed.matches()
                ? day(typed.group(1), either(typed, 2, 3), "1")
                        .flatMap(Dates::known)
                        .map(YearMonth::from)
                : Optional.empty();
    }

    /** A number such as 1968.1, which may have been 1968.10 before the sheet cut its zero. */
    static boolean isTwoMonths(Cell cell) {
        return cell.value() instanceof BigDecimal number
                && number.stripTrailingZeros().toPlainString().matches("\\d{4}\\.1");
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> known(LocalDate day) {
        return Optional.of(day).filter(any -> any.getYear() >= EARLIEST && any.getYear() <= LATEST);
    }

    private static String either(Matcher typed, int one, int other) {
        return typed.group(one) == null ? typed.group(other) : typed.group(one);
    }
}
