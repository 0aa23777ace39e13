package io.sidan.core.proposal;

import io.sidan.core.suggestion.Measure;
import io.sidan.core.suggestion.Typed;
import java.time.Instant;

/**
 * Which proposals to list; null means any.
 *
 * @param deputy code of one who signed
 * @param leader code of the one in the lead
 * @param unit code of the lead unit
 * @param category a level-1 letter asks for all of its level-2 codes
 * @param words in the title, or the number
 * @param from written then or later
 * @param to written before then
 * @param measure what a rate counted
 * @param overdueAt whose next step was owed before then
 * @param at the moment of counting
 * @param page from 0
 * @param size 1 to 200
 */
public record ProposalQuery(
        ProposalState state,
        String deputy,
        String leader,
        String unit,
        String category,
        String district,
        String words,
        Instant from,
        Instant to,
        Measure measure,
        Instant overdueAt,
        Instant at,
        int page,
        int size) {

    private static final int LARGEST_PAGE = 200;

    public ProposalQuery {
        deputy = Typed.orNull(deputy);
        leader = Typed.orNull(leader);
        unit = Typed.orNull(unit);
        category = Typed.orNull(category);
        district = Typed.orNull(district);
        words = Typed.orNull(words);
        page = Math.max(page, 0);
        size = Math.min(Math.max(size, 1), LARGEST_PAGE);
    }

    public long skip() {
        return (long) page * size;
    }

    public String categoryPattern() {
        return category == null ? null : category.length() == 1 ? category + "%" : category;
    }

    public String pattern() {
        return Typed.within(words);
    }

    /** SQL of the measure. */
    public String measured() {
        return measure == null ? null : ProposalMeasures.condition(measure, "q.at");
    }
}
