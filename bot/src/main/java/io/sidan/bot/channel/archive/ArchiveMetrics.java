package io.sidan.bot.channel.archive;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** What an operator watches: envelopes that cannot be read, and what is missing. */
@Component
class ArchiveMetrics {

    ArchiveMetrics(MeterRegistry meters, UnopenedEnvelopes unopened, Gaps gaps) {
        Gauge.builder("sidan.archive.unopened", unopened, UnopenedEnvelopes::count)
                .description("envelopes put aside because they could not be read")
                .register(meters);
        Gauge.builder("sidan.archive.gaps", gaps, Gaps::count)
                .description("places of the archive missing between two that came")
                .register(meters);
    }
}
