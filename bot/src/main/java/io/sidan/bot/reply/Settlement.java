package io.sidan.bot.reply;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a message once its channel has answered, or has not. */
@Repository
class Settlement {

    private static final Logger log = LoggerFactory.getLogger(Settlement.class);

    private static final String DOUBTFUL = "可能已送达，没有再发：";
    private static final String INTERRUPTED = "发到一半程序停了，不知道对方收到没有；先问一声，再点重发";
    private static final int MOST_DOUBLINGS = 12;

    /** So much earlier a repeat is given up than the channel would no longer know it. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final SettlingMapper rows;
    private final Fallback fallback;
    private final Deliveries deliveries;
    private final Hours hours;
    private final Clock clock;
    private final ReplyProperties reply;
    private final RandomGenerator chance = RandomGenerator.getDefault();

    Settlement(
            SettlingMapper rows,
            Fallback fallback,
            Deliveries deliveries,
            Hours hours,
            Clock clock,
            ReplyProperties reply) {
        this.rows = rows;
        this.fallback = fallback;
        this.deliveries = deliveries;
        this.hours = hours;
        this.clock = clock;
        this.reply = reply;
    }

    @Transactional
    public void sent(Claim claim, Receipt receipt) {
        OutboxState state = receipt.said() ? OutboxState.SENT : OutboxState.UNLET;
        if (rows.sent(
                        claim.ids(),
                        claim.key(),
                        state,
                        receipt.reference(),
                        clock.instant(),
                        clock.instant().plus(reply.unlet().look()))
                == 0) {
            log.warn("message {} went out, but its rows are gone", claim.key());
        }
        Delivery what = receipt.said() ? Delivery.SENT : Delivery.HANDED_OVER;
        claim.parcels().forEach(parcel -> deliveries.note(parcel, what, parcel.channel(), null));
    }

    /** @param forgives how long the channel knows a repeat */
    @Transactional
    public void failed(Claim claim, SendFailed failure, Duration forgives) {
        String why = failure.getMessage();
        switch (failure.kind()) {
            case BUSY -> again(claim, why, 1, null);
            case LATER -> later(claim, why, null);
            case DOUBT -> doubt(claim, why, forgives, clock.instant());
            case CLOSED -> claim.parcels().forEach(parcel -> end(parcel, claim.key(), why, OutboxState.BY_HAND));
            case NEVER -> claim.parcels().forEach(parcel -> end(parcel, claim.key(), why, OutboxState.DEAD));
        }
    }

    /** A process died while sending it. */
    @Transactional
    public void interrupted(Parcel parcel, Duration forgives) {
        Claim claim = new Claim(parcel.sending(), List.of(parcel));
        doubt(claim, INTERRUPTED, forgives, parcel.leasedUntil().minus(reply.lease()));
    }

    /** It may have arrived, and nobody would know a repeat any more. */
    @Transactional
    public void doubtful(Parcel parcel) {
        giveUpInDoubt(parcel, parcel.sending(), "一直没有等到回音");
    }

    private void later(Claim claim, String why, Instant doubt) {
        if (tries(claim) < reply.tries()) {
            again(claim, why, 0, doubt);
        } else {
            claim.parcels().forEach(parcel -> end(parcel, claim.key(), why, OutboxState.DEAD));
        }
    }

    private void doubt(Claim claim, String why, Duration forgives, Instant since) {
        Instant until = Optional.ofNullable(claim.first().doubtUntil())
                .orElse(since.plus(forgives).minus(MARGIN));
        if (tries(claim) < reply.tries() && next(claim).isBefore(until)) {
            again(claim, why, 0, until);
        } else {
            claim.parcels().forEach(parcel -> giveUpInDoubt(parcel, claim.key(), why));
        }
    }

    private void again(Claim claim, String why, int forgiven, Instant doubt) {
        rows.again(claim.ids(), claim.key(), next(claim), Deliveries.brief(why), forgiven, doubt);
    }

    /** What may have arrived goes no other way. */
    private void end(Parcel parcel, String sending, String why, OutboxState atLast) {
        if (parcel.isInDoubt()) {
            giveUpInDoubt(parcel, sending, why);
        } else if (atLast == OutboxState.BY_HAND) {
            fallback.closed(parcel, sending, why);
        } else {
            fallback.failed(parcel, sending, why);
        }
    }

    private void giveUpInDoubt(Parcel parcel, String sending, String why) {
        String reason = Deliveries.brief(why.startsWith(DOUBTFUL) ? why : DOUBTFUL + why);
        if (rows.end(parcel, sending, OutboxState.DOUBTFUL, reason, clock.instant()) == 1) {
            deliveries.note(parcel, Delivery.DOUBTFUL, parcel.channel(), reason);
        }
    }

    /** Counts the one that has just failed. */
    private static int tries(Claim claim) {
        return claim.first().leasedUntil() == null
                ? claim.first().tries() + 1
                : claim.first().tries();
    }

    private Instant next(Claim claim) {
        Instant next = clock.instant().plus(backoff(tries(claim)));
        return claim.first().atOnce() ? next : hours.speaking(next);
    }

    /** Twice as long each time, and up to half as long again, so that what failed together does not come back together. */
    private Duration backoff(int tries) {
        Duration wait = reply.backoff().multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS));
        return wait.plusMillis(chance.nextLong(wait.toMillis() / 2 + 1));
    }
}
