package io.sidan.bot.intake.conversation;

import io.sidan.bot.intake.cases.Cases;
import io.sidan.bot.intake.cases.OpenCase;
import io.sidan.bot.intake.place.Spot;
import io.sidan.bot.intake.understanding.Details;
import io.sidan.bot.intake.understanding.Finding;
import io.sidan.bot.intake.understanding.Heard;
import io.sidan.bot.intake.understanding.Impression;
import io.sidan.bot.intake.understanding.Impressions;
import io.sidan.core.message.GroupMessage;
import java.time.Duration;
import java.util.stream.Stream;

/** A message heard in its conversation, before the township's cases. */
public record Scene(Impression impression, Conversation conversation, Cases cases) {

    public Heard heard() {
        return impression.heard();
    }

    /** What the message is by itself. */
    public Finding finding() {
        return impression.finding();
    }

    public Details details() {
        return impression.details();
    }

    /** The place it names. */
    public Spot spot() {
        return impression.spot();
    }

    public GroupMessage message() {
        return heard().message();
    }

    /** Whether the words are of the case's kind of matter. */
    public boolean speaksOf(OpenCase open) {
        return heard().reading().speaksOf(open.category().charAt(0));
    }

    /** Whether the group is counting heads or orders, so that a number is one of those. */
    public boolean isCounting(Impressions impressions) {
        return recent(Threads.OWN).anyMatch(said -> said.trace(impressions).counts());
    }

    Stream<Said> recent(Duration within) {
        return conversation.recent(message().at(), within);
    }

    public Stream<Said> ownRecent(Duration within) {
        return conversation.recentOf(message().sender(), message().at(), within);
    }
}
