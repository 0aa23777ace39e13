package io.sidan.admin.suggestion;

import io.sidan.core.statistics.Period;
import io.sidan.core.suggestion.Among;
import io.sidan.core.suggestion.Measure;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Among which cases the list looks, as a figure that leads there says it; what is not filled in means any.
 *
 * @param taken neither 待分拣 nor 忽略 nor 已并案
 * @param deputy code
 * @param unit code
 * @param village name
 * @param from the first day on which they were told
 * @param to the last day
 * @param overdue whose next step is late now
 * @param measure what a rate counted
 */
record AmongForm(
        Boolean taken,
        @Size(max = 128) String deputy,
        @Size(max = 128) String unit,
        @Size(max = 64) String village,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
        Boolean overdue,
        Measure measure) {

    Among among(Instant now) {
        Period period = new Period(from, to);
        Instant overdueAt = Boolean.TRUE.equals(overdue) ? now : null;
        return new Among(taken, deputy, unit, village, period.begin(), period.end(), overdueAt, measure, now);
    }
}
