package io.sidan.bot.intake.cases;

import io.sidan.bot.intake.gist.Gist;
import io.sidan.bot.intake.place.Spot;
import io.sidan.bot.intake.understanding.Report;
import io.sidan.core.message.Urgency;
import java.time.Instant;

/**
 * A case that has not ended, as far as intake needs it.
 *
 * @param key the same for all messages of the case
 * @param number short number for chat, unique among the township's open cases
 * @param place words that find the spot, or null
 * @param words what the first reporter said
 * @param group the group it was first told in
 * @param reporter who told first
 * @param heardAt when somebody last spoke of it
 * @param gist of the words
 * @param spot the place, to be compared
 */
public record OpenCase(
        long key,
        int number,
        String category,
        Urgency urgency,
        String place,
        String words,
        String group,
        String reporter,
        boolean confidential,
        Instant openedAt,
        Instant heardAt,
        Gist gist,
        Spot spot) {

    static OpenCase of(long key, int number, Report report) {
        Instant at = report.message().at();
        return new OpenCase(
                key,
                number,
                report.category(),
                report.urgency(),
                report.place(),
                report.words(),
                report.message().group(),
                report.message().sender(),
                report.confidential(),
                at,
                at,
                report.gist(),
                report.spot());
    }

    /** Whether it is of the same first-level category. */
    public boolean sameKind(String category) {
        return this.category.charAt(0) == category.charAt(0);
    }

    /** The case after one more message: perhaps with another place, heard of later. */
    OpenCase hearing(Addition addition) {
        Instant at = addition.message().at();
        return new OpenCase(
                key,
                number,
                category,
                urgency,
                addition.place() == null ? place : addition.place(),
                words,
                group,
                reporter,
                confidential,
                openedAt,
                at.isAfter(heardAt) ? at : heardAt,
                gist,
                addition.place() == null ? spot : Spot.of(addition.place()));
    }
}
