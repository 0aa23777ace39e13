package io.sidan.bot.reply;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.roster.Townships;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The ways by which the bot speaks, as staff look after them: how much waits, went out and failed on each. */
@Repository
class Ways {

    private static final String TEST = "desk.test";

    private final WaysMapper rows;
    private final Senders senders;
    private final Outbox outbox;
    private final Townships townships;
    private final Clock clock;

    Ways(WaysMapper rows, Senders senders, Outbox outbox, Townships townships, Clock clock) {
        this.rows = rows;
        this.senders = senders;
        this.outbox = outbox;
        this.townships = townships;
        this.clock = clock;
    }

    /**
     * One way.
     *
     * @param channel null: the hands of staff
     * @param label what staff call it
     * @param unlet handed over, and nobody has let it through yet
     * @param sentToday since midnight in China
     * @param reachesMe whether a test can be sent to who asks
     */
    record Way(
            String channel,
            String label,
            long waiting,
            long unlet,
            long sentToday,
            long dead,
            long doubtful,
            long byHand,
            boolean reachesMe) {}

    /** Every channel, and last the hands of staff. */
    @Transactional(readOnly = true)
    public List<Way> all(Actor actor) {
        Instant midnight = WorkingDays.dayOf(clock.instant())
                .atStartOfDay(WorkingDays.CHINA)
                .toInstant();
        Map<Optional<String>, WaysMapper.Count> counts =
                rows.counts(townships.seenFrom(actor.township()), midnight).stream()
                        .collect(Collectors.toMap(count -> Optional.ofNullable(count.channel()), Function.identity()));
        List<Way> ways = senders.channels().stream()
                .map(channel -> way(channel, counts.get(Optional.of(channel)), actor))
                .collect(Collectors.toList());
        ways.add(way(null, counts.get(Optional.<String>empty()), actor));
        return ways;
    }

    /** Says to who asks, by this way and no other, that it works. */
    @Transactional
    public void test(String channel, Actor actor) {
        ReplySender sender = senders.of(channel).orElseThrow(() -> Refusal.missing("没有「" + channel + "」这条路"));
        if (actor.township() == null || !sender.reaches(me(actor))) {
            throw Refusal.notNow("「" + sender.label() + "」够不着您：还没有接上，或者没有绑定您的账号");
        }
        Saying saying = Saying.of(TEST, null).with("sentence", sender.label()).at(Pace.AT_ONCE);
        outbox.tell(me(actor).through(channel), "test:" + UUID.randomUUID(), saying);
    }

    private Way way(String channel, WaysMapper.Count count, Actor actor) {
        WaysMapper.Count n = count == null ? WaysMapper.Count.NOTHING : count;
        boolean reachesMe = channel != null
                && actor.township() != null
                && senders.of(channel).orElseThrow().reaches(me(actor));
        return new Way(
                channel,
                senders.label(channel),
                n.waiting(),
                n.unlet(),
                n.sentToday(),
                n.dead(),
                n.doubtful(),
                n.byHand(),
                reachesMe);
    }

    private static Addressee me(Actor actor) {
        return Addressee.person(actor.township(), actor.code(), null);
    }
}
