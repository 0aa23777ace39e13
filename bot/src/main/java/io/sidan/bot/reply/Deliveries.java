package io.sidan.bot.reply;

import io.sidan.core.sample.SampleCleared;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Repository;

/** Keeps, step by step, what has become of everything the bot says. */
@Repository
class Deliveries {

    private static final int LONGEST_REASON = 255;

    private final DeliveryMapper rows;
    private final Clock clock;

    Deliveries(DeliveryMapper rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @param channel by which way; null: by hand */
    void note(Parcel parcel, Delivery what, String channel, String reason) {
        note(parcel.id(), what, channel, reason);
    }

    void note(long row, Delivery what, String channel, String reason) {
        rows.note(row, what, channel, brief(reason), clock.instant());
    }

    @EventListener
    void follow(SampleCleared cleared) {
        rows.forget(cleared.township());
    }

    /** As much of a reason as is kept. */
    static String brief(String reason) {
        return reason == null || reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }
}
