package io.sidan.bot.intake;

import io.sidan.core.message.GroupMessage;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the open case that a report tells of again: same matter, agreeing place, not too long ago. */
final class Matcher {

    private static final Duration SAME_PLACE = Duration.ofDays(14);
    private static final Duration SAME_WORDS = Duration.ofDays(3);
    private static final Duration JUST_NOW = Duration.ofMinutes(10);
    private static final double ALIKE = 0.45;
    private static final double RELATED = 0.2;
    /** A report that short adds its voice to what the group talks about; a longer one without a place is its own. */
    private static final int BRIEF = 20;

    private static final double SAME = 0.8;

    Optional<OpenCase> match(Report report, List<OpenCase> cases) {
        return cases.stream()
                .filter(open -> likeness(report, open) > 0)
                .max(Comparator.comparingDouble(open -> likeness(report, open)));
    }

    /** Whether the places can be the same spot, so far as both are known. */
    static boolean placesAgree(String a, String b) {
        return a == null || b == null || Spots.agree(a, b);
    }

    private static double likeness(Report report, OpenCase open) {
        double alike = Grams.overlap(head(report.words()), head(open.words()));
        Duration since = since(report.message(), open);
        if (findable(report.place()) && findable(open.place())) {
            return samePlaces(report, open) && within(since, SAME_PLACE) ? samePlace(report, open, alike) : 0;
        }
        if (alike >= SAME && within(since, SAME_WORDS)) {
            return alike;
        }
        boolean sameGroup = report.message().group().equals(open.group());
        boolean brief = report.words().length() <= BRIEF || alike >= RELATED;
        return brief && sameGroup && sameMatter(report, open) && within(since, JUST_NOW) ? 0.3 + alike : 0;
    }

    private static boolean findable(String place) {
        return place != null && !Spots.relative(place);
    }

    private static boolean samePlaces(Report report, OpenCase open) {
        return Spots.agree(report.place(), open.place())
                || Spots.named(report.place(), open.words())
                || Spots.named(open.place(), report.words());
    }

    private static double samePlace(Report report, OpenCase open, double alike) {
        boolean matches = sameMatter(report, open) || alike >= ALIKE;
        return matches ? 1 + alike : 0;
    }

    private static boolean sameMatter(Report report, OpenCase open) {
        return report.category().equals(open.category());
    }

    private static String head(String words) {
        return words.length() > 60 ? words.substring(0, 60) : words;
    }

    private static Duration since(GroupMessage message, OpenCase open) {
        return Duration.between(open.heardAt(), message.at()).abs();
    }

    private static boolean within(Duration since, Duration window) {
        return since.compareTo(window) <= 0;
    }
}
