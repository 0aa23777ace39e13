package io.sidan.bot.alarm;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** What an operator watches: how many alarms nobody has answered. */
@Component
class AlarmMetrics {

    AlarmMetrics(MeterRegistry meters, AlarmMapper rows) {
        Gauge.builder("sidan.alarm.ringing", rows, AlarmMapper::open)
                .description("alarms that nobody has answered")
                .register(meters);
    }
}
