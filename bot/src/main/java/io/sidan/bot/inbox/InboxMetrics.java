package io.sidan.bot.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** What an operator watches: how many stored messages wait for their outcome. */
@Component
class InboxMetrics {

    InboxMetrics(MeterRegistry meters, Drains drains) {
        Gauge.builder("sidan.inbox.waiting", drains, Drains::waiting)
                .description("stored messages without an outcome")
                .register(meters);
    }
}
