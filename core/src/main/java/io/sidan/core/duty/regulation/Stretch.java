package io.sidan.core.duty.regulation;

import java.time.LocalDate;
import java.time.YearMonth;

/** Within which time a quota is to be met. */
public enum Stretch {
    YEAR("每年", 12),
    HALF("每半年", 6),
    QUARTER("每季度", 3);

    private final String label;
    private final int months;

    Stretch(String label, int months) {
        this.label = label;
        this.months = months;
    }

    public String label() {
        return label;
    }

    /** The first day of the span that this day is in. */
    public LocalDate first(LocalDate day) {
        int month = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    /** The last day of the span that this day is in. */
    public LocalDate last(LocalDate day) {
        return YearMonth.from(first(day)).plusMonths(months - 1L).atEndOfMonth();
    }
}
