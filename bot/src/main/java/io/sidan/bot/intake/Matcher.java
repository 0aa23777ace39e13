package io.sidan.bot.intake;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the open case that a report tells of again: same matter, agreeing place, not too long ago. */
final class Matcher {

    private static final Duration SAME_PLACE = Duration.ofDays(14);
    private static final Duration SAME_WORDS = Duration.ofDays(3);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration JUST_NOW = Duration.ofMinutes(10);

    /** How alike two texts must be, by their share of common bigrams. */
    private static final double RELATED = 0.2;

    private static final double ALIKE = 0.45;
    private static final double SAME = 0.8;
    /** A report that short adds its voice to what the group talks about; a longer one without a place is its own. */
    private static final int BRIEF = 20;
    /** What a report is about stands in its first words. */
    private static final int HEAD = 60;

    private static final Pattern AGAIN = Pattern.compile("又|还是|还在|再次|依然|照样");

    private record Match(OpenCase open, double likeness) {}

    Optional<OpenCase> match(Report report, List<OpenCase> cases) {
        return cases.stream()
                .flatMap(open -> compare(report, open))
                .max(Comparator.comparingDouble(Match::likeness))
                .map(Match::open);
    }

    private static Stream<Match> compare(Report report, OpenCase open) {
        Duration since = Duration.between(open.heardAt(), report.message().at()).abs();
        boolean placed = findable(report.place()) && findable(open.place());
        if (placed && (since.compareTo(SAME_PLACE) > 0 || !samePlace(report, open))) {
            return Stream.empty();
        }
        double alike = Grams.overlap(head(report.words()), head(open.words()));
        boolean same = placed ? sameMatter(report, open) || alike >= ALIKE : unplaced(report, open, since, alike);
        return same ? Stream.of(new Match(open, (placed ? 1 : 0) + alike)) : Stream.empty();
    }

    private static boolean unplaced(Report report, OpenCase open, Duration since, double alike) {
        if (alike >= SAME) {
            return since.compareTo(SAME_WORDS) <= 0;
        }
        boolean sameGroup = report.message().group().equals(open.group());
        if (alike >= RELATED && AGAIN.matcher(report.words()).find() && since.compareTo(A_DAY) <= 0) {
            return sameGroup && sameMatter(report, open);
        }
        boolean brief = report.words().length() <= BRIEF || alike >= RELATED;
        return brief && sameGroup && sameMatter(report, open) && since.compareTo(JUST_NOW) <= 0;
    }

    private static boolean findable(String place) {
        return place != null && !Spots.relative(place);
    }

    private static boolean samePlace(Report report, OpenCase open) {
        return Spots.agree(report.place(), open.place())
                || Spots.named(report.place(), open.words())
                || Spots.named(open.place(), report.words());
    }

    private static boolean sameMatter(Report report, OpenCase open) {
        return report.category().equals(open.category());
    }

    private static String head(String words) {
        return words.length() > HEAD ? words.substring(0, HEAD) : words;
    }
}
