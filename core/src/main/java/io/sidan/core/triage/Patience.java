package io.sidan.core.triage;

import io.sidan.core.calendar.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Until when somebody must have looked: of a case its clock says it, of a message one working day (K). */
@Component
class Patience {

    private static final int WORKING_DAYS = 1;
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final WorkingDays calendar;

    Patience(WorkingDays calendar) {
        this.calendar = calendar;
    }

    Instant until(TriageRow row) {
        if (row.kind() == Ref.Kind.MESSAGE) {
            return calendar.after(row.cameAt(), WORKING_DAYS);
        }
        return row.untilAt() == null || row.untilAt().isAfter(NEVER) ? null : row.untilAt();
    }

    /** Messages that came before are past their time now. */
    Instant expired(Instant now) {
        LocalDate day = WorkingDays.dayOf(now);
        while (calendar.after(day.atStartOfDay(WorkingDays.CHINA).toInstant(), WORKING_DAYS)
                .isAfter(now)) {
            day = day.minusDays(1);
        }
        return day.plusDays(1).atStartOfDay(WorkingDays.CHINA).toInstant();
    }
}
