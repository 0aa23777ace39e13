package io.sidan.bot.channel.bridge;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What this process refused over the bridge: counted for ever in the metric, remembered for an hour in words. */
@Component
class BridgeRefusals {

    private static final Duration REMEMBERED = Duration.ofHours(1);

    /** However hard somebody knocks, no more moments than these are kept. */
    private static final int MOST = 1_000;

    private final MeterRegistry meters;
    private final Clock clock;
    private final Map<BridgeFault, Deque<Instant>> lately = new EnumMap<>(BridgeFault.class);

    BridgeRefusals(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
    }

    void count(BridgeFault fault) {
        meters.counter("sidan.bridge.refused", "reason", fault.name().toLowerCase(Locale.ROOT))
                .increment();
        synchronized (lately) {
            Deque<Instant> moments = lately.computeIfAbsent(fault, any -> new ArrayDeque<>());
            if (moments.size() == MOST) {
                moments.removeFirst();
            }
            moments.addLast(clock.instant());
        }
    }

    /** Of the last hour, a sentence for each reason. */
    List<String> inWords() {
        Instant since = clock.instant().minus(REMEMBERED);
        synchronized (lately) {
            lately.values().forEach(moments -> moments.removeIf(moment -> moment.isBefore(since)));
            return Arrays.stream(BridgeFault.values())
                    .filter(fault ->
                            !lately.getOrDefault(fault, new ArrayDeque<>()).isEmpty())
                    .map(fault -> "一小时里有 " + lately.get(fault).size() + " 次没有收：" + fault.sentence())
                    .toList();
        }
    }
}
