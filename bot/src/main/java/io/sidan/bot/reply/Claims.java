package io.sidan.bot.reply;

import io.sidan.bot.reply.Budget.Line;
import io.sidan.bot.reply.Budget.Share;
import io.sidan.bot.reply.ReplyProperties.Limit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who sends what: a chat's next message is taken by one process, and only if the chat and the channel can bear it. */
@Repository
class Claims {

    private static final String FULL = "这条路的限额用完了";

    private final SendingMapper rows;
    private final Budget budget;
    private final Fallback fallback;
    private final Hours hours;
    private final Clock clock;
    private final ReplyProperties reply;

    Claims(SendingMapper rows, Budget budget, Fallback fallback, Hours hours, Clock clock, ReplyProperties reply) {
        this.rows = rows;
        this.budget = budget;
        this.fallback = fallback;
        this.hours = hours;
        this.clock = clock;
        this.reply = reply;
    }

    /** The chats that this channel has something to say to. */
    List<String> due(ReplySender sender) {
        Instant now = clock.instant();
        return rows.due(sender.channel(), now, hours.areQuiet(now), reply.batch());
    }

    /** The chat's next message: what was once sent together stays together, else what waits becomes one. */
    @Transactional
    public Optional<Claim> next(String chat, ReplySender sender) {
        if (!isOurs(chat)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        List<Parcel> waiting = rows.waiting(chat, sender.channel(), hours.areQuiet(now), reply.batch());
        if (waiting.stream().allMatch(parcel -> parcel.nextAt().isAfter(now)) || rows.underWay(chat) > 0) {
            return Optional.empty();
        }
        Claim claim = together(waiting, lines(sender), now);
        Optional<Duration> wait = budget.take(shares(claim.first(), sender));
        if (wait.isPresent()) {
            defer(claim, waiting, sender, wait.get(), now);
            return Optional.empty();
        }
        return Optional.of(taken(claim, now));
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

    private int lines(ReplySender sender) {
        return sender.daily().isPresent() ? reply.dailyLines() : reply.lines();
    }

    private static Claim together(List<Parcel> waiting, int lines, Instant now) {
        Parcel next = waiting.stream()
                .filter(parcel -> !parcel.nextAt().isAfter(now))
                .min(Comparator.comparing(Parcel::atOnce).reversed().thenComparing(Parcel::id))
                .orElseThrow();
        return next.sending() != null
                ? new Claim(next.sending(), tried(waiting, next.sending()))
                : new Claim(UUID.randomUUID().toString(), fresh(waiting, next, lines));
    }

    private static List<Parcel> tried(List<Parcel> waiting, String sending) {
        return waiting.stream()
                .filter(parcel -> sending.equals(parcel.sending()))
                .toList();
    }

    /** A group gets all there is to say at once; a person gets each thing by itself, so that an answer has its question. */
    private static List<Parcel> fresh(List<Parcel> waiting, Parcel next, int lines) {
        return next.person() != null
                ? List.of(next)
                : waiting.stream()
                        .filter(parcel -> parcel.sending() == null)
                        .sorted(Comparator.comparing(Parcel::atOnce).reversed().thenComparing(Parcel::id))
                        .limit(lines)
                        .toList();
    }

    private List<Share> shares(Parcel parcel, ReplySender sender) {
        Limit house = parcel.person() == null ? reply.group() : reply.person();
        Share borne = new Share(new Line(parcel.chat(), null), new Allowance("house", house.burst(), house.every()));
        Line line = new Line(parcel.chat(), sender.channel());
        return Stream.concat(
                        Stream.of(borne),
                        sender.allowances(parcel.to()).stream().map(allowance -> new Share(line, allowance)))
                .toList();
    }

    /** Later; or, where that is too late, another way. */
    private void defer(Claim claim, List<Parcel> waiting, ReplySender sender, Duration wait, Instant now) {
        if (wait.compareTo(sender.patience()) > 0 && claim.parcels().stream().noneMatch(Parcel::isInDoubt)) {
            claim.parcels().forEach(parcel -> fallback.closed(parcel, parcel.sending(), FULL));
        } else {
            rows.postpone(waiting.stream().map(Parcel::id).toList(), now.plus(wait));
        }
    }

    private Claim taken(Claim claim, Instant now) {
        if (rows.take(claim.ids(), claim.key(), now.plus(reply.lease()))
                != claim.parcels().size()) {
            throw new ConcurrencyFailureException("some of it has just been taken back");
        }
        return claim;
    }
}
