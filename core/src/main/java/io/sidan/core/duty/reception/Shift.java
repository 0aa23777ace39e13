package io.sidan.core.duty.reception;

import io.sidan.core.calendar.WorkingDays;
import java.time.LocalDate;

/** The holiday rule: what becomes of a reception day that is no working day. */
public enum Shift {
    LATER("顺延到下一个工作日", 1),
    EARLIER("提前到上一个工作日", -1),
    KEEP("照常，不挪", 0);

    private final String label;
    private final int step;

    Shift(String label, int step) {
        this.label = label;
        this.step = step;
    }

    public String label() {
        return label;
    }

    LocalDate from(LocalDate day, WorkingDays calendar) {
        LocalDate held = day;
        while (step != 0 && !calendar.isWorkingDay(held)) {
            held = held.plusDays(step);
        }
        return held;
    }
}
