package io.sidan.bot.intake.understanding;

import io.sidan.bot.intake.model.Judges;
import io.sidan.bot.intake.model.Learned;
import io.sidan.bot.intake.words.Sense;

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
    private static final double TELLING_ENOUGH = 0.2;

    /** A score nearer to 0 is in doubt, and what the text means counts too. */
    private static final double TELLING_DOUBT = 2.5;

    private static final double TELLING_LOOK = 0.5;

    static Weighing of(Heard heard, Judges judges) {
        Evidence evidence = Evidence.of(heard);
        return judges.learned()
                .map(learned -> both(heard, evidence, learned, judges))
                .orElseGet(() -> new Weighing(evidence.weight() - ENOUGH, Double.POSITIVE_INFINITY, evidence));
    }

    /** Only a matter is asked how it is told: most of what is said is none. */
    private static Weighing both(Heard heard, Evidence evidence, Learned learned, Judges judges) {
        String read = Judged.of(heard.text());
        double matter = matter(heard, read, evidence, learned);
        if (matter < 0) {
            return new Weighing(matter, matter, evidence);
        }
        double telling = telling(read, evidence, learned);
        if (Math.abs(telling) < TELLING_DOUBT) {
            telling += judges.closer(heard.text())
                    .map(look -> TELLING_LOOK * look.telling())
                    .orElse(0.0);
        }
        return new Weighing(matter, telling, evidence);
    }

    private static double matter(Heard heard, String read, Evidence evidence, Learned learned) {
        double words = Math.max(-MOST, Math.min(MOST, evidence.weight()));
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
        return plain ? Math.max(0, matter) : matter;
    }

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
