package io.sidan.bot.reply;

import io.sidan.bot.reply.ReplyProperties.Limit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who sends what: a chat's next message is taken by one process, and only if the chat can bear it. */
@Repository
class Claims {

    private final SendingMapper rows;
    private final Budget budget;
    private final Hours hours;
    private final Clock clock;
    private final ReplyProperties reply;

    Claims(SendingMapper rows, Budget budget, Hours hours, Clock clock, ReplyProperties reply) {
        this.rows = rows;
        this.budget = budget;
        this.hours = hours;
        this.clock = clock;
        this.reply = reply;
    }

    /**
     * One message to be sent.
     *
     * @param key names it at every try
     */
    record Claim(String key, List<Parcel> parcels) {

        Parcel first() {
            return parcels.get(0);
        }

        List<Long> ids() {
            return Claims.ids(parcels);
        }
    }

    List<String> due() {
        Instant now = clock.instant();
        return rows.due(now, hours.areQuiet(now), reply.batch());
    }

    /** The chat's next message: what was once sent together stays together, else what waits becomes one. */
    @Transactional
    public Optional<Claim> next(String chat) {
        if (!isOurs(chat)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        List<Parcel> waiting = rows.waiting(chat, hours.areQuiet(now), reply.batch());
        if (waiting.stream().allMatch(parcel -> parcel.nextAt().isAfter(now)) || rows.underWay(chat) > 0) {
            return Optional.empty();
        }
        Claim claim = together(waiting, now);
        Optional<Duration> wait = budget.take(chat, limit(claim.first()));
        if (wait.isPresent()) {
            rows.postpone(ids(waiting), now.plus(wait.get()));
            return Optional.empty();
        }
        if (rows.take(claim.ids(), claim.key(), now.plus(reply.lease()))
                != claim.parcels().size()) {
            throw new ConcurrencyFailureException("some of it has just been taken back");
        }
        return Optional.of(claim);
    }

    private boolean isOurs(String chat) {
        if (rows.lock(chat) != null) {
            return true;
        }
        if (rows.knows(chat)) {
            return false;
        }
        rows.note(chat);
        return rows.lock(chat) != null;
    }

    private Claim together(List<Parcel> waiting, Instant now) {
        Parcel next = waiting.stream()
                .filter(parcel -> !parcel.nextAt().isAfter(now))
                .min(Comparator.comparing(Parcel::atOnce).reversed().thenComparing(Parcel::id))
                .orElseThrow();
        return next.sending() != null
                ? new Claim(next.sending(), tried(waiting, next.sending()))
                : new Claim(UUID.randomUUID().toString(), fresh(waiting, next));
    }

    private static List<Parcel> tried(List<Parcel> waiting, String sending) {
        return waiting.stream()
                .filter(parcel -> sending.equals(parcel.sending()))
                .toList();
    }

    /** A group gets all there is to say at once; a person gets each thing by itself, so that an answer has its question. */
    private List<Parcel> fresh(List<Parcel> waiting, Parcel next) {
        return next.person() != null
                ? List.of(next)
                : waiting.stream()
                        .filter(parcel -> parcel.sending() == null)
                        .sorted(Comparator.comparing(Parcel::atOnce).reversed().thenComparing(Parcel::id))
                        .limit(reply.lines())
                        .toList();
    }

    private Limit limit(Parcel parcel) {
        return parcel.person() == null ? reply.group() : reply.person();
    }

    private static List<Long> ids(List<Parcel> parcels) {
        return parcels.stream().map(Parcel::id).toList();
    }
}
