package io.sidan.bot.intake.matching;

import io.sidan.bot.intake.cases.OpenCase;
import io.sidan.bot.intake.understanding.Report;
import java.time.Duration;
import java.util.regex.Pattern;

/** A report beside an open case: how long ago, whether place and category agree, how alike the words are. */
final class Comparison {

    private static final Duration FORTNIGHT = Duration.ofDays(14);
    private static final Duration THREE_DAYS = Duration.ofDays(3);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration JUST_NOW = Duration.ofMinutes(10);

    /** How alike the words of one matter are at least, where its place and category agree. */
    private static final double AT_ONE_PLACE = 0.06;

    /** The same where the categories differ, and beside the name of the place. */
    private static final double OF_TWO_KINDS = 0.12;

    private static final double BESIDE_THE_PLACE = 0.05;
    /** Letters of one place and kind that are less alike, and share less beside its name, tell of two matters. */
    private static final double DISTINCT = 0.115;

    private static final double ANOTHER_MATTER = 0.06;
    /** Letters that are not much alike share something beside all words of their places, or tell of two matters. */
    private static final double BESIDE_ALL_PLACES = 0.04;

    /** The same where the places were read differently. */
    private static final double ELSEWHERE = 0.15;
    /** The same where one of them names no place. */
    private static final double SOMEWHERE = 0.1;

    /** The same of two letters: they have words enough to be alike by chance. */
    private static final double IN_LETTERS = 0.12;

    /** The same of two short texts: they say the same of many places. */
    private static final double BRIEFLY = 0.18;

    private static final double BRIEFLY_AT_ONE_SPOT = 0.22;
    private static final double SAME = 0.5;

    /** A text that long tells enough to be known by its words. */
    private static final int LETTER = 60;

    /** A report that short adds its voice to what the group talks about. */
    private static final int BRIEF = 20;

    /** The category of what belongs to none. */
    private static final String OTHER = "X1";

    private static final Pattern AGAIN = Pattern.compile("又|还是|还在|再次|照样");

    private final Report report;
    private final OpenCase open;
    private final Sites sites;
    private final double alike;

    Comparison(Report report, OpenCase open) {
        this.report = report;
        this.open = open;
        sites = new Sites(report, open);
        alike = report.gist().like(open.gist());
    }

    boolean isOneMatter() {
        if (alike < AT_ONE_PLACE && !sameGroup()) {
            return false;
        }
        if (!sites.known()) {
            return sameWords() || sameTalk();
        }
        return within(FORTNIGHT) && (samePlace() ? sameMatter() : sameLetter());
    }

    double likeness() {
        return alike + (sites.known() && samePlace() ? 0.1 : 0) + (sameCategory() ? 0.05 : 0);
    }

    /** How probably both are one matter, 0 to 1; another kind of matter, another place and another time are another one. */
    double chance() {
        boolean elsewhere = sites.known() && !sites.same() && sites.apart();
        if (!sameCategory() || elsewhere || !within(FORTNIGHT)) {
            return 0;
        }
        boolean brief = brief(report.words()) || brief(open.words());
        return Chance.of(
                alike,
                sites,
                brief,
                Duration.between(open.heardAt(), report.message().at()));
    }

    OpenCase open() {
        return open;
    }

    private boolean sameMatter() {
        if (!sameCategory()) {
            return ofTwoKinds();
        }
        boolean brief = brief(report.words()) || brief(open.words());
        return alike >= AT_ONE_PLACE && (brief || sameLetters());
    }

    private boolean sameLetters() {
        return (alike >= DISTINCT || sites.besideTheName() >= ANOTHER_MATTER)
                && (alike >= ELSEWHERE || sites.besideThePlaces() >= BESIDE_ALL_PLACES);
    }

    /** One estate or street has many matters; the words beside its name must agree too. */
    private boolean ofTwoKinds() {
        if (brief(report.words()) && brief(open.words())) {
            return alike >= BRIEFLY_AT_ONE_SPOT && sites.exact();
        }
        return alike >= OF_TWO_KINDS
                && (sites.besideThePlaces() >= BESIDE_THE_PLACE || brief(report.words()) || brief(open.words()));
    }

    /** Places are read from letters with mistakes; short texts say the same of many places. */
    private boolean sameLetter() {
        return sameCategory()
                && !(brief(report.words()) && brief(open.words()))
                && alike >= ELSEWHERE
                && !sites.apart();
    }

    private boolean sameWords() {
        return within(THREE_DAYS) && (sameCategory() && alike >= unplaced() || alike >= SAME);
    }

    private double unplaced() {
        boolean first = brief(report.words());
        boolean second = brief(open.words());
        return first && second ? BRIEFLY : first || second ? SOMEWHERE : IN_LETTERS;
    }

    /** Told in the same group, again, by the same person or within minutes. */
    private boolean sameTalk() {
        if (!sameCategory() || !sameGroup()) {
            return false;
        }
        if (report.message().sender().equals(open.reporter()) && !sites.reportIsPlaced()) {
            return alike >= AT_ONE_PLACE && within(A_DAY);
        }
        boolean again = alike >= AT_ONE_PLACE && AGAIN.matcher(report.words()).find();
        boolean voice = !sites.reportIsPlaced() || Spreading.is(report.words());
        boolean brief = report.words().length() <= BRIEF || alike >= AT_ONE_PLACE;
        return again && within(A_DAY) || voice && brief && within(JUST_NOW);
    }

    private boolean samePlace() {
        return sites.same() || within(JUST_NOW) && sameCategory() && sites.mentioned();
    }

    private static boolean brief(String words) {
        return words.length() < LETTER;
    }

    private boolean sameGroup() {
        return report.message().group().equals(open.group());
    }

    /** Two matters of no kind are not of one kind. */
    private boolean sameCategory() {
        return !report.category().equals(OTHER) && report.category().equals(open.category());
    }

    private boolean within(Duration time) {
        return Duration.between(open.heardAt(), report.message().at()).abs().compareTo(time) <= 0;
    }
}
