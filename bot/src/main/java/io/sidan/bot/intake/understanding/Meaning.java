package io.sidan.bot.intake.understanding;

import static io.sidan.core.message.OutcomeKind.CHATTER;
import static io.sidan.core.message.OutcomeKind.QUESTION;
import static io.sidan.core.message.OutcomeKind.REPORT;
import static io.sidan.core.message.OutcomeKind.SUPPLEMENT;
import static io.sidan.core.message.OutcomeKind.UNSURE;

import io.sidan.bot.intake.model.Judges;
import io.sidan.bot.intake.words.Reading;
import io.sidan.bot.intake.words.Sense;
import java.util.regex.Pattern;

/** What a message's words alone mean, whoever speaks: the word list and what was learned decide together. */
final class Meaning {

    static final Pattern ASKING = Pattern.compile("[?？]\\s*$|[吗么没呢]\\s*[?？。]?$");

    /** A score so far below 0 is not sure any more, yet worth a look. */
    private static final double UNSURE_MATTER = 0.2;

    /** A matter of which it is doubtful whether it tells or asks: a person looks rather than that a report is lost. */
    private static final double UNSURE_TELLING = 3;

    private static final int SHORT = 25;
    private static final int CRY = 12;
    private static final Pattern SAYS_SOMETHING = Pattern.compile("\\p{IsHan}{2}");

    private final Judges judges;

    Meaning(Judges judges) {
        this.judges = judges;
    }

    Finding of(Heard heard) {
        if (heard.text().length() <= SHORT && asksTheOffice(heard)) {
            return new Finding(QUESTION, 0.7, "问政策或办法");
        }
        Weighing weighing = Weighing.of(heard, judges);
        if (weighing.matter() >= 0 && cries(heard)) {
            return new Finding(SUPPLEMENT, 0.6, "没说是什么事");
        }
        if (weighing.matter() >= 0) {
            return tellsOrAsks(weighing);
        }
        Evidence evidence = weighing.evidence();
        if (heard.reading().officialVoice() > 0) {
            return new Finding(CHATTER, 0.85, "转来的官方答复,不是反映问题");
        }
        if (weighing.matter() >= -UNSURE_MATTER && !ASKING.matcher(heard.text()).find()) {
            return new Finding(UNSURE, 0.5, "像在反映问题,拿不准。" + evidence.why());
        }
        return evidence.weight() >= 0 && talks(heard) && !judges.idle(heard.text())
                ? new Finding(SUPPLEMENT, 0.6, "自己没说出问题")
                : new Finding(CHATTER, confidence(weighing), "闲聊");
    }

    /** So few words that name no matter are somebody's answer to a report, none of their own. */
    private static boolean cries(Heard heard) {
        return heard.text().length() <= CRY && !heard.reading().namesAKind();
    }

    private static Finding tellsOrAsks(Weighing weighing) {
        if (weighing.telling() >= 0) {
            return new Finding(REPORT, confidence(weighing), weighing.evidence().why());
        }
        return weighing.telling() >= -UNSURE_TELLING
                ? new Finding(
                        UNSURE, 0.5, "说的是正事,拿不准是反映还是询问。" + weighing.evidence().why())
                : new Finding(QUESTION, 0.7, "说的是正事,在问或还没说到问题");
    }

    private static boolean asksTheOffice(Heard heard) {
        Reading reading = heard.reading();
        boolean civic = reading.has(Sense.THINGS) || reading.has(Sense.AUTHORITIES);
        boolean wrong = reading.has(Sense.PROBLEMS) || reading.has(Sense.DEMANDS);
        return civic
                && !wrong
                && (reading.has(Sense.ASKS) || ASKING.matcher(heard.text()).find() && !reading.has(Sense.FAULTS));
    }

    private static boolean talks(Heard heard) {
        return SAYS_SOMETHING.matcher(heard.text()).find() && !heard.reading().has(Sense.LAUGHTER);
    }

    /** The further from the line, on either side, the surer. */
    private static double confidence(Weighing weighing) {
        return Math.min(0.98, 0.65 + Math.abs(weighing.matter()) / 18.5);
    }
}
