package io.sidan.bot.intake.understanding;

import io.sidan.bot.intake.gist.Gist;
import io.sidan.bot.intake.place.Spot;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.OutcomeKind;
import io.sidan.core.message.Urgency;
import java.util.List;

/**
 * A problem told in one message or assembled from several of one sender.
 *
 * @param message the message that told it
 * @param earlier ids of the sender's earlier messages (photo, fragment) that belong to it
 * @param words all words of it, in order
 * @param gist of the words
 * @param spot the place, to be compared
 * @param sure registered at once; otherwise a person looks first
 */
public record Report(
        GroupMessage message,
        List<String> earlier,
        String words,
        Gist gist,
        String category,
        Urgency urgency,
        String place,
        Spot spot,
        Integer households,
        Integer persons,
        boolean confidential,
        boolean sure,
        double confidence,
        String why) {

    private static final double SURE = 0.75;

    public Report {
        earlier = List.copyOf(earlier);
    }

    static Report of(Heard heard, List<String> earlier, Details details, Gist gist, Spot spot, Finding finding) {
        boolean secret = finding.kind() == OutcomeKind.SENSITIVE;
        return new Report(
                heard.message(),
                earlier,
                heard.text(),
                gist,
                details.category(),
                details.urgency(),
                details.place(),
                spot,
                details.households(),
                details.persons(),
                details.confidential() || secret,
                finding.confidence() >= SURE && !secret,
                finding.confidence(),
                finding.why());
    }
}
