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

    Route to(Addressee to) {
        return to.person() == null ? openly(to) : privately(to);
    }

    Route back(Spoken spoken) {
        String person = PrivateChat.isOne(spoken.chat()) ? spoken.person() : null;
        return new Route(
                spoken.township(), spoken.chat(), person, channel(spoken.chat()).orElse(null));
    }

    private Route openly(Addressee to) {
        return new Route(to.township(), to.group(), null, channel(to.group()).orElse(null));
    }

    /** Who never wrote privately is written to through the channel of the group. */
    private Route privately(Addressee to) {
        String chat = PrivateChat.of(to.person(), to.group());
        String channel = channel(chat).or(() -> channel(to.group())).orElse(null);
        return new Route(to.township(), chat, to.person(), channel);
    }

    private Optional<String> channel(String chat) {
        return Optional.ofNullable(chat)
                .flatMap(messages::lastChannel)
                .filter(channel -> senders.of(channel).isPresent());
    }
}
