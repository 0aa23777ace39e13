package io.sidan.bot.intake;

import io.sidan.core.message.GroupMessage;
import java.time.Duration;
import java.util.stream.Stream;

/** A message heard in its conversation, before the township's cases. */
record Scene(Impression impression, Conversation conversation, Cases cases) {

    Heard heard() {
        return impression.heard();
    }

    /** What the message is by itself. */
    Finding finding() {
        return impression.finding();
    }

    Details details() {
        return impression.details();
    }

    /** The place it names. */
    Spot spot() {
        return impression.spot();
    }

    GroupMessage message() {
        return heard().message();
    }

    /** Whether the words are of the case's kind of matter. */
    boolean speaksOf(OpenCase open) {
        return heard().reading().speaksOf(open.category().charAt(0));
    }

    /** Whether the group is counting heads or orders, so that a number is one of those. */
    boolean isCounting(Impressions impressions) {
        return recent(Threads.OWN).anyMatch(said -> said.trace(impressions).counts());
    }

    Stream<Said> recent(Duration within) {
        return conversation.recent(message().at(), within);
    }

    Stream<Said> ownRecent(Duration within) {
        return conversation.recentOf(message().sender(), message().at(), within);
    }
}
