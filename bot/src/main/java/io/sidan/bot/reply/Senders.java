package io.sidan.bot.reply;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The channels that can speak. */
@Component
class Senders {

    private final Map<String, ReplySender> byChannel;

    Senders(List<ReplySender> senders) {
        byChannel = senders.stream().collect(Collectors.toMap(ReplySender::channel, Function.identity()));
    }

    Optional<ReplySender> of(String channel) {
        return Optional.ofNullable(channel).map(byChannel::get);
    }
}
