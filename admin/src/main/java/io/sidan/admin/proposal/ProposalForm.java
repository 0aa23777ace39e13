package io.sidan.admin.proposal;

import io.sidan.core.proposal.ProposalQuery;
import io.sidan.core.proposal.ProposalState;
import io.sidan.core.statistics.Period;
import io.sidan.core.suggestion.Measure;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which proposals to list; what is not filled in means any.
 *
 * @param deputy code of one who signed
 * @param leader code of the one in the lead
 * @param unit code of the lead unit
 * @param district code of the leader's district
 * @param q in the title, or the number
 * @param from the first day on which they were written
 * @param to the last day
 * @param measure what a rate counted
 * @param overdue whose next step is late now
 */
record ProposalForm(
        ProposalState state,
        @Size(max = 128) String deputy,
        @Size(max = 128) String leader,
        @Size(max = 128) String unit,
        @Size(max = 8) String category,
        @Size(max = 64) String district,
        @Size(max = 100) String q,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
        Measure measure,
        Boolean overdue,
        @Min(0) @Max(1_000_000) Integer page,
        @Min(1) @Max(200) Integer size) {

    private static final int USUAL_SIZE = 50;

    ProposalQuery query(Instant now) {
        Period period = new Period(from, to);
        return new ProposalQuery(
                state,
                deputy,
                leader,
                unit,
                category,
                district,
                q,
                period.begin(),
                period.end(),
                measure,
                Boolean.TRUE.equals(overdue) ? now : null,
                now,
                page == null ? 0 : page,
                size == null ? USUAL_SIZE : size);
    }
}
