package io.sidan.bot.intake;

import io.sidan.core.message.GroupMessage;
import java.time.Duration;
import java.util.stream.Stream;

/** A message heard in its conversation, before the township's cases. */
record Scene(Heard heard, Conversation conversation, Cases cases) {

    GroupMessage message() {
        return heard.message();
    }

    /** Whether the words are of the case's kind of matter. */
    boolean speaksOf(OpenCase open) {
        return heard.reading().speaksOf(open.category().charAt(0));
    }

    /** Whether the group is counting heads or orders, so that a number is one of those. */
    boolean isCounting(Listener listener) {
        return recent(Threads.OWN)
                .anyMatch(said -> listener.hear(said.message()).reading().has(Sense.CHAINS));
    }

    Stream<Conversation.Said> recent(Duration within) {
        return conversation.recent(message().at(), within);
    }

    Stream<Conversation.Said> ownRecent(Duration within) {
        return recent(within)
                .filter(said -> said.message().sender().equals(message().sender()));
    }
}
