package io.sidan.bot.intake;

/** Where a report is and where an open case is, side by side. */
record Sites(Report report, OpenCase open) {

    /** A place as long as an address, not only a village. */
    private static final int ADDRESS = 8;

    /** Whether both name a place that can be found. */
    boolean known() {
        return findable(report.place()) && findable(open.place());
    }

    boolean reportIsPlaced() {
        return findable(report.place());
    }

    boolean same() {
        return Spots.agree(report.place(), open.place())
                || Spots.named(report.place(), open.place(), open.words())
                || Spots.named(open.place(), report.place(), report.words());
    }

    /** Whether the report speaks of the case's place beside its own. */
    boolean mentioned() {
        return Spots.headed(open.place(), report);
    }

    boolean apart() {
        return Spots.apart(report.place(), open.place());
    }

    boolean exact() {
        return report.place().length() >= ADDRESS && open.place().length() >= ADDRESS;
    }

    /** How alike the two texts are beside the name that their places share. */
    double besideTheName(Gist told, Gist known) {
        Gist name = Gist.of(report.place()).shared(Gist.of(open.place()));
        return told.without(name).like(known.without(name));
    }

    /** How alike the two texts are beside all words of their places. */
    double besideThePlaces(Gist told, Gist known) {
        Gist one = Gist.of(report.place());
        Gist other = Gist.of(open.place());
        return told.without(one).without(other).like(known.without(one).without(other));
    }

    private static boolean findable(String place) {
        return place != null && !Spots.relative(place) && Gist.of(place).isRare();
    }
}
