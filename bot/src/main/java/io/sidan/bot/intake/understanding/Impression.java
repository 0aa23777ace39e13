package io.sidan.bot.intake.understanding;

import io.sidan.bot.command.Phrase;
import io.sidan.bot.command.Utterance;
import io.sidan.bot.intake.gist.Gist;
import io.sidan.bot.intake.lesson.Taught;
import io.sidan.bot.intake.place.Spot;
import io.sidan.bot.intake.words.Sense;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.OutcomeKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one message says by itself, before its place in the conversation is known. It takes most of the work, and any
 * thread may do it ahead of the message's turn.
 */
public final class Impression {

    /** What is a matter of its own or joins one; most of what only may go on with one is chatter in the end. */
    private static final Set<OutcomeKind> ASKED_FOR = EnumSet.of(
            OutcomeKind.REPORT,
            OutcomeKind.SENSITIVE,
            OutcomeKind.SUPPORT,
            OutcomeKind.CORRECTION,
            OutcomeKind.QUESTION,
            OutcomeKind.UNSURE);

    private final Heard heard;
    private final Utterance said;
    private final Optional<Phrase> phrase;
    private final Finding finding;
    private final Extractor extractor;
    private final Taught taught;
    private Details details;
    private Gist gist;
    private Spot spot;

    Impression(Heard heard, Utterance said, Optional<Phrase> phrase, Finding finding, Extractor extractor) {
        this(heard, said, phrase, finding, extractor, Taught.NOTHING);
    }

    private Impression(
            Heard heard, Utterance said, Optional<Phrase> phrase, Finding finding, Extractor extractor, Taught taught) {
        this.heard = heard;
        this.said = said;
        this.phrase = phrase;
        this.finding = finding;
        this.extractor = extractor;
        this.taught = taught;
    }

    /** The same message understood as people taught. */
    public Impression as(Taught lessons, Finding right, Details putRight) {
        Impression other = new Impression(heard, said, phrase, right, extractor, lessons);
        other.details = putRight;
        other.gist = gist;
        return other;
    }

    public GroupMessage message() {
        return heard.message();
    }

    public Heard heard() {
        return heard;
    }

    /** The words as somebody may say them to the bot. */
    public Utterance said() {
        return said;
    }

    /** The command in them. */
    public Optional<Phrase> phrase() {
        return phrase;
    }

    public Finding finding() {
        return finding;
    }

    /** What people said of words like these. */
    public Taught taught() {
        return taught;
    }

    public Details details() {
        if (details == null) {
            details = extractor.details(heard);
        }
        return details;
    }

    /** The place it names. */
    public Spot spot() {
        if (spot == null) {
            spot = Spot.of(details().place());
        }
        return spot;
    }

    /** The report it would be, together with earlier messages of its sender. */
    public Report report(Finding as, List<String> earlier) {
        return Report.of(heard, earlier, details(), gist(), spot(), as);
    }

    /** With all that a message of this kind will be asked for; of what hardly ever is, that is found when it is. */
    public Impression whole() {
        if (ASKED_FOR.contains(finding.kind())) {
            details();
            gist();
        }
        return this;
    }

    /** What is worth remembering of it. */
    public Trace trace(Impressions by) {
        return new Trace(by, finding.kind(), heard.reading().has(Sense.CHAINS));
    }

    private Gist gist() {
        if (gist == null) {
            gist = Gist.of(heard.text());
        }
        return gist;
    }
}
