package io.sidan.bot.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the open case that a report tells of again: same matter, agreeing place, not too long ago. */
final class Matcher {

    Optional<OpenCase> match(Report report, List<OpenCase> cases) {
        Gist told = Gist.of(report.words());
        return cases.stream()
                .map(open -> new Comparison(report, told, open))
                .filter(Comparison::isOneMatter)
                .max(Comparator.comparingDouble(Comparison::likeness))
                .map(Comparison::open);
    }
}
