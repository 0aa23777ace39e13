package io.sidan.bot.intake;

import io.sidan.bot.intake.model.Learned;

/**
 * How sure a text brings a matter, and how sure it tells of something wrong rather than asks or leads up to it: the
 * word list's evidence and what was learned, in one score each. From 0 on it is sure. The shares were fitted on texts
 * that the judges had not learned from.
 */
record Weighing(double matter, double telling, Evidence evidence) {

    /** The least evidence of a report where nothing was learned. */
    private static final double ENOUGH = 3;
    /** More evidence than this, for or against, adds nothing. */
    private static final double MOST = 4;

    private static final double LONG_ENOUGH = 2.3;
    private static final double EVIDENCE = 0.4;
    private static final double OFFICIAL = 2.4;
    /** Of a few words little was learned, so that the list's words must say more, and count for more. */
    private static final double SHORT_EVIDENCE = 1.4;

    private static final double SHORT_ENOUGH = 1.7;
    /** Plain words of the list in a short line are a report still, unless what was learned is sure that they are none. */
    private static final double UNLIKELY = -3;
    /** Who names a place of the township or a danger beside them is taken at their word yet more. */
    private static final double UNLIKELY_HERE = -4.5;

    private static final int SHORT = 20;
    private static final int LONG = 60;

    private static final double TELLING_EVIDENCE = 0.5;
    private static final double TELLING_ENOUGH = 0.4;

    static Weighing of(Heard heard, Judges judges) {
        Evidence evidence = Evidence.of(heard);
        return judges.learned()
                .map(learned -> both(heard, evidence, learned))
                .orElseGet(() -> new Weighing(evidence.weight() - ENOUGH, Double.POSITIVE_INFINITY, evidence));
    }

    private static Weighing both(Heard heard, Evidence evidence, Learned learned) {
        double words = Math.max(-MOST, Math.min(MOST, evidence.weight()));
        String read = Judged.of(heard.text());
        double brief = shortness(read.length());
        double logit = learned.matter().score(read);
        double matter = logit
                + words * (EVIDENCE + SHORT_EVIDENCE * brief)
                - OFFICIAL * heard.reading().officialVoice()
                - LONG_ENOUGH
                - SHORT_ENOUGH * brief;
        boolean plain = evidence.weight() >= ENOUGH
                && brief > 0
                && logit > (heard.local() || heard.reading().has(Sense.NOW) ? UNLIKELY_HERE : UNLIKELY)
                && heard.reading().officialVoice() == 0;
        double sure = plain ? Math.max(0, matter) : matter;
        return new Weighing(sure, sure < 0 ? sure : telling(read, evidence, learned), evidence);
    }

    /** Only a matter is asked how it is told: most of what is said is none. */
    private static double telling(String read, Evidence evidence, Learned learned) {
        return learned.telling().score(read)
                + TELLING_EVIDENCE * Math.max(-MOST, Math.min(2 * MOST, evidence.weight()))
                - TELLING_ENOUGH;
    }

    /** 1 for a text of a few words, 0 for a letter. */
    private static double shortness(int length) {
        return Math.max(0, Math.min(1, (LONG - length) / (double) (LONG - SHORT)));
    }
}
