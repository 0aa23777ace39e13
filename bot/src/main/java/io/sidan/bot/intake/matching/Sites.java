package io.sidan.bot.intake.matching;

import io.sidan.bot.intake.cases.OpenCase;
import io.sidan.bot.intake.gist.Gist;
import io.sidan.bot.intake.place.Spots;
import io.sidan.bot.intake.understanding.Report;

/** Where a report is and where an open case is, side by side. */
record Sites(Report report, OpenCase open) {

    /** A place as long as an address, not only a village. */
    private static final int ADDRESS = 8;

    /** Whether both name a place that can be found. */
    boolean known() {
        return reportIsPlaced() && open.spot().isFindable();
    }

    boolean reportIsPlaced() {
        return report.spot().isFindable();
    }

    boolean same() {
        return Spots.agree(report.spot(), open.spot())
                || Spots.named(report.spot(), open.spot(), open.words())
                || Spots.named(open.spot(), report.spot(), report.words());
    }

    /** Whether the report speaks of the case's place beside its own. */
    boolean mentioned() {
        return Spots.headed(open.spot(), report.spot(), report.words());
    }

    boolean apart() {
        return Spots.apart(report.spot(), open.spot());
    }

    boolean exact() {
        return report.spot().length() >= ADDRESS && open.spot().length() >= ADDRESS;
    }

    /** How alike the two texts are beside the name that their places share. */
    double besideTheName() {
        Gist name = report.spot().gist().shared(open.spot().gist());
        return report.gist().without(name).like(open.gist().without(name));
    }

    /** How alike the two texts are beside all words of their places. */
    double besideThePlaces() {
        return beside(report.gist()).like(beside(open.gist()));
    }

    private Gist beside(Gist words) {
        return words.without(report.spot().gist()).without(open.spot().gist());
    }
}
