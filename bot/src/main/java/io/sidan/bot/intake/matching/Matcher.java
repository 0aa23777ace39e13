package io.sidan.bot.intake.matching;

import io.sidan.bot.intake.cases.OpenCase;
import io.sidan.bot.intake.understanding.Report;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the open case that a report tells of again: same matter, agreeing place, not too long ago. */
public final class Matcher {

    /** A case nearly as like as the likest may be the older half of the same matter. */
    private static final double NEARLY = 0.75;

    /** What is less probable is not worth anybody's look. */
    private static final double WORTH_A_LOOK = 0.3;

    private static final int SHOWN = 3;

    /** The cases that the report may tell of too, the likest first. */
    public List<Likely> likely(Report report, List<OpenCase> cases) {
        return cases.stream()
                .map(open -> new Comparison(report, open))
                .filter(one -> one.chance() >= WORTH_A_LOOK)
                .map(one -> new Likely(one.open().key(), (int) Math.round(one.chance() * 100)))
                .sorted(Comparator.comparingInt(Likely::percent).reversed().thenComparingLong(Likely::key))
                .limit(SHOWN)
                .toList();
    }

    public Optional<OpenCase> match(Report report, List<OpenCase> cases) {
        List<Comparison> same = cases.stream()
                .map(open -> new Comparison(report, open))
                .filter(Comparison::isOneMatter)
                .toList();
        double best = same.stream().mapToDouble(Comparison::likeness).max().orElse(0);
        return same.stream()
                .filter(one -> one.likeness() >= NEARLY * best)
                .map(Comparison::open)
                .min(Comparator.comparingLong(OpenCase::key));
    }
}
