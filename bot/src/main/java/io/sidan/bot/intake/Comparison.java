package io.sidan.bot.intake;

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
    /** The same where the places were read differently. */
    private static final double ELSEWHERE = 0.15;
    /** The same where one of them names no place. */
    private static final double SOMEWHERE = 0.1;

    /** The same of two short texts: they say the same of many places. */
    private static final double BRIEFLY = 0.18;

    private static final double BRIEFLY_AT_ONE_SPOT = 0.22;
    private static final double SAME = 0.5;

    /** A text that long tells enough to be known by its words. */
    private static final int LETTER = 60;

    private static final int ADDRESS = 8;
    /** A report that short adds its voice to what the group talks about. */
    private static final int BRIEF = 20;

    private static final Pattern AGAIN = Pattern.compile("又|还是|还在|再次|照样");

    private final Report report;
    private final OpenCase open;
    private final Gist told;
    private final Gist known;
    private final double alike;
    private final boolean placed;

    Comparison(Report report, Gist told, OpenCase open) {
        this.report = report;
        this.open = open;
        this.told = told;
        known = Gist.of(open.words());
        alike = told.like(known);
        placed = findable(report.place()) && findable(open.place());
    }

    boolean isOneMatter() {
        if (!placed) {
            return sameWords() || sameTalk();
        }
        return within(FORTNIGHT) && (samePlace() ? sameMatter() : sameLetter());
    }

    double likeness() {
        return alike + (placed && samePlace() ? 1 : 0) + (sameCategory() ? 0.1 : 0);
    }

    OpenCase open() {
        return open;
    }

    private boolean sameMatter() {
        return sameCategory() ? alike >= AT_ONE_PLACE : ofTwoKinds();
    }

    /** One estate or street has many matters; the words beside its name must agree too. */
    private boolean ofTwoKinds() {
        if (brief(report.words()) && brief(open.words())) {
            return alike >= BRIEFLY_AT_ONE_SPOT && exact(report.place()) && exact(open.place());
        }
        return alike >= OF_TWO_KINDS && (beside() >= BESIDE_THE_PLACE || brief(report.words()) || brief(open.words()));
    }

    /** Places are read from letters with mistakes; short texts say the same of many places. */
    private boolean sameLetter() {
        return sameCategory() && !(brief(report.words()) && brief(open.words())) && alike >= ELSEWHERE;
    }

    private boolean sameWords() {
        double enough = brief(report.words()) && brief(open.words()) ? BRIEFLY : SOMEWHERE;
        return within(THREE_DAYS) && (sameCategory() && alike >= enough || alike >= SAME);
    }

    /** Told in the same group, again or within minutes. */
    private boolean sameTalk() {
        if (!sameCategory() || !report.message().group().equals(open.group())) {
            return false;
        }
        boolean again = alike >= AT_ONE_PLACE && AGAIN.matcher(report.words()).find();
        boolean voice = !findable(report.place()) || Spreading.is(report.words());
        boolean brief = report.words().length() <= BRIEF || alike >= AT_ONE_PLACE;
        return again && within(A_DAY) || voice && brief && within(JUST_NOW);
    }

    private boolean samePlace() {
        return Spots.agree(report.place(), open.place())
                || Spots.named(report.place(), open.words())
                || Spots.named(open.place(), report.words());
    }

    /** How alike they are beside the words of their places, which name the place alone. */
    private double beside() {
        Gist place = Gist.of(report.place());
        Gist other = Gist.of(open.place());
        return told.beside(place, other).like(known.beside(place, other));
    }

    private static boolean brief(String words) {
        return words.length() < LETTER;
    }

    /** An address, not only a village. */
    private static boolean exact(String place) {
        return place.length() >= ADDRESS;
    }

    private boolean sameCategory() {
        return report.category().equals(open.category());
    }

    private boolean within(Duration time) {
        return Duration.between(open.heardAt(), report.message().at()).abs().compareTo(time) <= 0;
    }

    private static boolean findable(String place) {
        return place != null && !Spots.relative(place) && Gist.of(place).isRare();
    }
}
