package io.sidan.bot.reply;

import io.sidan.core.privacy.Seal;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Townships;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The outbox as staff see it: what waits, what could not be sent, and what is theirs to pass on by hand. */
@Repository
public class Desk {

    /** What is sent again is worth so much longer. */
    private static final Duration AGAIN = Duration.ofDays(1);

    private final DeskMapper rows;
    private final Deliveries deliveries;
    private final Senders senders;
    private final Townships townships;
    private final Seal seal;
    private final Clock clock;

    Desk(DeskMapper rows, Deliveries deliveries, Senders senders, Townships townships, Seal seal, Clock clock) {
        this.rows = rows;
        this.deliveries = deliveries;
        this.senders = senders;
        this.townships = townships;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * @param chatName of the group; empty for a private chat
     * @param person code of whom it is said to; null: to all of the group
     * @param personName of a deputy, an official or a unit; null for a resident
     * @param number of the case, or null
     * @param channel by which it goes or went; null: by hand
     * @param way what staff call that
     * @param words masked; of a confidential case not shown to administrators
     */
    public record Item(
            long id,
            OutboxState state,
            String stateLabel,
            String chat,
            String chatName,
            String person,
            String personName,
            String number,
            boolean confidential,
            String words,
            String channel,
            String way,
            int tries,
            Instant nextAt,
            String failure,
            Instant writtenAt,
            Instant sentAt,
            String doneBy) {}

    public record Page(List<Item> items, long total) {}

    /** The newest first. */
    @Transactional(readOnly = true)
    public Page list(OutboxState state, String channel, int page, int size, Actor actor) {
        List<Long> seen = townships.seenFrom(actor.township());
        return new Page(
                rows.list(seen, state, channel, (long) page * size, size).stream()
                        .map(row -> item(row, actor))
                        .toList(),
                rows.count(seen, state, channel));
    }

    /** Tries what could not be sent once more, with all that was to go in the same message. */
    @Transactional
    public void retry(long id, Actor actor) {
        require(id, actor);
        List<Long> failed = rows.failedWith(id);
        if (failed.isEmpty()
                || rows.retry(failed, clock.instant(), clock.instant().plus(AGAIN)) == 0) {
            throw Refusal.notNow("只有没发出去的才能重发；请刷新后再看");
        }
        failed.forEach(row -> deliveries.note(row, Delivery.RETRIED, null, actor.name()));
    }

    /** Notes that somebody has passed it on. */
    @Transactional
    public void done(long id, Actor actor) {
        require(id, actor);
        if (rows.done(id, actor.code(), clock.instant()) == 0) {
            throw Refusal.notNow("只有待转发和没发出去的才能标记已转发；请刷新后再看");
        }
        deliveries.note(id, Delivery.DONE, null, actor.name());
    }

    private void require(long id, Actor actor) {
        Long township = rows.township(id);
        List<Long> seen = townships.seenFrom(actor.township());
        if (township == null || !(seen.isEmpty() || seen.contains(township))) {
            throw Refusal.missing("没有这一条");
        }
    }

    private Item item(DeskMapper.Row row, Actor actor) {
        boolean hidden = row.confidential() && actor.role() == Role.ADMIN;
        return new Item(
                row.id(),
                row.state(),
                row.state().label(),
                row.chat(),
                row.chatName(),
                row.person(),
                row.personName(),
                row.number(),
                row.confidential(),
                hidden ? "（不公开）" : seal.open(row.words()),
                row.channel(),
                senders.label(row.channel()),
                row.tries(),
                row.nextAt(),
                row.failure(),
                row.writtenAt(),
                row.sentAt(),
                row.doneBy());
    }
}
