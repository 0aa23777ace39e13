package io.sidan.bot.reply;

import io.sidan.core.message.Messages;
import io.sidan.core.roster.PrivateChat;
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
        if (to.channel() != null) {
            return through(to);
        }
        return to.person() == null ? in(to.township(), to.group(), null) : privately(to);
    }

    Route back(Spoken spoken) {
        String person = PrivateChat.isOne(spoken.chat()) ? spoken.person() : null;
        return in(spoken.township(), spoken.chat(), person);
    }

    private Route in(long township, String chat, String person) {
        return new Route(
                township,
                chat,
                person,
                speaking(messages.lastChannel(chat), person).orElse(null));
    }

    private Route through(Addressee to) {
        Optional<String> speaking = speaking(Optional.of(to.channel()), to.person());
        return new Route(to.township(), to.channel() + ":" + to.name(), to.person(), speaking.orElse(null));
    }

    /** Who never wrote privately is written to through the channel of the group. */
    private Route privately(Addressee to) {
        String chat = PrivateChat.of(to.person(), to.group());
        Optional<String> heard = messages.lastChannel(chat)
                .or(() -> Optional.ofNullable(to.group()).flatMap(messages::lastChannel));
        return new Route(
                to.township(), chat, to.person(), speaking(heard, to.person()).orElse(null));
    }

    private Optional<String> speaking(Optional<String> channel, String person) {
        return channel.flatMap(senders::of)
                .filter(sender -> person == null || sender.speaksPrivately())
                .map(ReplySender::channel);
    }
}
