package io.sidan.bot.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the open case that a report tells of again: same matter, agreeing place, not too long ago. */
final class Matcher {

    /** A case nearly as like as the likest may be the older half of the same matter. */
    private static final double NEARLY = 0.75;

    Optional<OpenCase> match(Report report, List<OpenCase> cases) {
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
