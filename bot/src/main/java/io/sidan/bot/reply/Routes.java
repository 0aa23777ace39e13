package io.sidan.bot.reply;

import io.sidan.core.message.Messages;
import io.sidan.core.roster.PrivateChat;
import io.sidan.core.roster.Roster;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds the chat, and the best way that may be taken there: the channel it was last heard on, else the ways of the
 * settings in their order, else that of the group; at last none, and staff pass it on.
 */
@Component
class Routes {

    private final Messages messages;
    private final Senders senders;
    private final ReplyProperties.Ways ways;

    Routes(Messages messages, Senders senders, ReplyProperties reply) {
        this.messages = messages;
        this.senders = senders;
        this.ways = reply.ways();
    }

    Route to(Addressee to) {
        return to(to, false, Set.of());
    }

    /**
     * @param prompt it cannot wait for a daily digest
     * @param tried channels that have failed already
     */
    Route to(Addressee to, boolean prompt, Collection<String> tried) {
        String chat = chat(to);
        Optional<String> channel = candidates(to, chat)
                .filter(name -> !tried.contains(name))
                .flatMap(name -> senders.of(name).stream())
                .filter(sender -> !prompt || sender.daily().isEmpty())
                .filter(sender -> sender.reaches(to))
                .map(ReplySender::channel)
                .findFirst();
        return new Route(to.township(), chat, to.person(), channel.orElse(null));
    }

    /** Where somebody has just written. */
    Route back(Spoken spoken) {
        return PrivateChat.isOne(spoken.chat())
                ? to(Addressee.person(spoken.township(), spoken.person(), spoken.chat()), true, Set.of())
                : to(Addressee.group(spoken.township(), spoken.chat()), true, Set.of());
    }

    private static String chat(Addressee to) {
        if (to.channel() != null) {
            return to.channel() + ":" + to.name();
        }
        return to.person() == null ? to.group() : PrivateChat.of(to.person(), to.group());
    }

    private Stream<String> candidates(Addressee to, String chat) {
        if (to.channel() != null) {
            return Stream.of(to.channel());
        }
        Stream<String> heard = Stream.of(chat).flatMap(this::heardOn);
        if (chat.startsWith(Roster.SIMULATED)) {
            return Stream.concat(heard, ofGroup(to));
        }
        List<String> stated = to.person() == null ? ways.group() : ways.person();
        return Stream.of(heard, stated.stream(), ofGroup(to)).flatMap(some -> some);
    }

    /** Who never wrote privately may be written to through the channel of the group. */
    private Stream<String> ofGroup(Addressee to) {
        return to.person() == null || to.group() == null
                ? Stream.empty()
                : Stream.of(to.group()).flatMap(this::heardOn);
    }

    private Stream<String> heardOn(String chat) {
        return messages.lastChannel(chat).stream();
    }
}
