package io.sidan.bot.reply;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The channels that can speak. */
@Component
class Senders {

    private final Map<String, ReplySender> byChannel;

    Senders(List<ReplySender> senders) {
        byChannel = senders.stream()
                .collect(Collectors.toMap(ReplySender::channel, Function.identity(), Senders::refuseTwo, TreeMap::new));
    }

    List<String> channels() {
        return List.copyOf(byChannel.keySet());
    }

    Optional<ReplySender> of(String channel) {
        return Optional.ofNullable(channel).map(byChannel::get);
    }

    /** What staff call the way; null: no channel, but a person's hand. */
    String label(String channel) {
        return channel == null
                ? OutboxState.BY_HAND.label()
                : of(channel).map(ReplySender::label).orElse(channel);
    }

    private static ReplySender refuseTwo(ReplySender one, ReplySender other) {
        throw new IllegalStateException("two senders of " + one.channel());
    }
}
