package io.sidan.bot.reply;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Clears the outbox of what nobody needs to hear any more, and of what waits for a channel that is no more. */
@Service
public class Staleness {

    private static final String GONE = "这条路已经停用";

    private final StaleMapper rows;
    private final Senders senders;
    private final Fallback fallback;
    private final Deliveries deliveries;
    private final Clock clock;

    Staleness(StaleMapper rows, Senders senders, Fallback fallback, Deliveries deliveries, Clock clock) {
        this.rows = rows;
        this.senders = senders;
        this.fallback = fallback;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Answers how many it cleared. */
    @Transactional
    public int clear() {
        rows.abandoned(senders.channels()).forEach(parcel -> fallback.closed(parcel, parcel.sending(), GONE));
        List<Long> due = rows.due(clock.instant());
        due.stream()
                .filter(row -> rows.expire(row) == 1)
                .forEach(row -> deliveries.note(row, Delivery.STALE, null, null));
        return due.size();
    }
}
