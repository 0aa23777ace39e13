package io.sidan.bot.reply;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What an operator watches: what waits to be said, and what could not be. */
@Component
class OutboxMetrics {

    OutboxMetrics(MeterRegistry meters, DeskMapper rows) {
        for (OutboxState state : new OutboxState[] {
            OutboxState.WAITING, OutboxState.UNLET, OutboxState.DOUBTFUL, OutboxState.DEAD, OutboxState.BY_HAND
        }) {
            Gauge.builder("sidan.outbox.messages", rows, each -> each.count(List.of(), state, null))
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .description("what the bot is to say, by what has become of it")
                    .register(meters);
        }
    }
}
