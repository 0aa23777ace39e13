package io.sidan.core.message;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What was received, stored and classified, counted anew as often as it costs little. */
@Component
public class Coverages {

    /** Counting millions of messages takes seconds; what took so long is told again for a while. */
    private static final Duration LONG = Duration.ofSeconds(1);

    /** So many times as long as it took: at most a twentieth of one processor counts, however many people look. */
    private static final int TIMES = 20;

    private final Tally tally;
    private final LongSupplier nanos;
    private List<Coverage> counted;
    private long until;

    @Autowired
    Coverages(Tally tally) {
        this(tally, System::nanoTime);
    }

    /** @param nanos a clock that only goes on */
    Coverages(Tally tally, LongSupplier nanos) {
        this.tally = tally;
        this.nanos = nanos;
    }

    /** Each group by itself; all private chats in one row, of the sample in another. */
    public synchronized List<Coverage> all() {
        if (counted == null || nanos.getAsLong() - until >= 0) {
            count();
        }
        return counted;
    }

    private void count() {
        long begun = nanos.getAsLong();
        counted = tally.count();
        long ended = nanos.getAsLong();
        long took = ended - begun;
        until = took < LONG.toNanos() ? ended : ended + took * TIMES;
    }
}
