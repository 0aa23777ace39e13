package io.sidan.bot.intake.matching;

import java.time.Duration;

/**
 * How probably a report and an open case are one matter where that is not sure. Fitted by logistic regression on 2,551
 * pairs of one category that the {@link Matcher} had not joined; of those it had not been fitted on it gave 30 to 50 %
 * to 11 pairs (4 were one matter), 50 to 70 % to 11 (8), 70 to 90 % to 17 (13) and more to 11 (10).
 */
final class Chance {

    private static final double NOTHING_KNOWN = -3.42;
    private static final double WORDS = 47.9;
    private static final double NO_PLACE = 0.4;
    private static final double SAME_PLACE = 0.75;
    /** A few words are said alike of many places. */
    private static final double BRIEFLY_ELSEWHERE = -2.65;

    private static final double AN_HOUR_LATER = -2.29;
    /** More likeness, and more time, change nothing more. */
    private static final double MOST_ALIKE = 0.3;

    private static final double LONGEST = 6;

    private Chance() {}

    /** @param alike how alike the words are, 0 to 1 */
    static double of(double alike, Sites sites, boolean brief, Duration apart) {
        double hours = Math.min(LONGEST, apart.abs().toMinutes() / 60.0);
        double logit = NOTHING_KNOWN
                + WORDS * Math.min(MOST_ALIKE, alike)
                + where(sites, brief)
                + AN_HOUR_LATER * Math.log1p(hours);
        return 1 / (1 + Math.exp(-logit));
    }

    private static double where(Sites sites, boolean brief) {
        if (!sites.known()) {
            return NO_PLACE;
        }
        if (sites.same()) {
            return SAME_PLACE;
        }
        return brief ? BRIEFLY_ELSEWHERE : 0;
    }
}
