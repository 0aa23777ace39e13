package io.sidan.bot.reply;

import io.sidan.core.message.Messages;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the chat, and the channel that can speak in it: the one it was last heard on. */
@Component
class Routes {

    private final Messages messages;
    private final Senders senders;

    Routes(Messages messages, Senders senders) {
        this.messages = messages;
        this.senders = senders;
    }

    Route to(Listener listener) {
        return listener.person() == null ? openly(listener) : privately(listener);
    }

    Route back(Spoken spoken) {
        String person = PrivateChat.isOne(spoken.chat()) ? spoken.person() : null;
        return new Route(
                spoken.township(), spoken.chat(), person, channel(spoken.chat()).orElse(null));
    }

    private Route openly(Listener listener) {
        return new Route(
                listener.township(),
                listener.group(),
                null,
                channel(listener.group()).orElse(null));
    }

    /** Who never wrote privately is written to through the channel of the group. */
    private Route privately(Listener listener) {
        String chat = PrivateChat.of(listener.person(), listener.group());
        String channel = channel(chat).or(() -> channel(listener.group())).orElse(null);
        return new Route(listener.township(), chat, listener.person(), channel);
    }

    private Optional<String> channel(String chat) {
        return Optional.ofNullable(chat)
                .flatMap(messages::lastChannel)
                .filter(channel -> senders.of(channel).isPresent());
    }
}
