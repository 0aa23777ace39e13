package io.sidan.bot.reply;

import io.sidan.bot.reply.Claims.Claim;
import io.sidan.core.privacy.Seal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Empties the outbox. Any number of processes may do it side by side: each message is taken by one. */
@Service
public class Sending {

    private static final Logger log = LoggerFactory.getLogger(Sending.class);
    private static final String INTERRUPTED = "发到一半程序停了，不知道对方收到没有；先问一声，再点重发";
    private static final String BROKEN = "发送时出错，详情见日志";
    private static final int MOST_DOUBLINGS = 12;
    private static final int LONGEST_FAILURE = 255;

    private final Claims claims;
    private final SendingMapper rows;
    private final Senders senders;
    private final Hours hours;
    private final Seal seal;
    private final Clock clock;
    private final ReplyProperties reply;

    Sending(
            Claims claims,
            SendingMapper rows,
            Senders senders,
            Hours hours,
            Seal seal,
            Clock clock,
            ReplyProperties reply) {
        this.claims = claims;
        this.rows = rows;
        this.senders = senders;
        this.hours = hours;
        this.seal = seal;
        this.clock = clock;
        this.reply = reply;
    }

    /** Sends what is due to as many chats as fit in one round; answers how many messages went out. */
    public int round() {
        rows.interrupted(clock.instant()).forEach(this::recover);
        return claims.due().stream().mapToInt(this::serve).sum();
    }

    /** Said again where the channel forgives it; else a person decides. */
    private void recover(Parcel parcel) {
        boolean again = parcel.tries() < reply.tries()
                && senders.of(parcel.channel())
                        .filter(ReplySender::forgivesRepeats)
                        .isPresent();
        rows.failed(
                List.of(parcel.id()),
                parcel.sending(),
                again ? OutboxState.WAITING : OutboxState.DEAD,
                parcel.nextAt(),
                INTERRUPTED);
    }

    /** As much as the chat can bear now. */
    private int serve(String chat) {
        int sent = 0;
        try {
            Optional<Claim> next = claims.next(chat);
            while (next.filter(this::isSent).isPresent()) {
                sent++;
                next = claims.next(chat);
            }
        } catch (RuntimeException failure) {
            log.warn("a message could not be settled: {}", failure.toString());
        }
        return sent;
    }

    private boolean isSent(Claim claim) {
        try {
            senders.of(claim.first().channel()).orElseThrow().send(outgoing(claim));
        } catch (SendFailed failed) {
            settle(claim, failed.getMessage(), failed.isRetryable());
            return false;
        } catch (RuntimeException broken) {
            log.error("message {} could not be sent", claim.key(), broken);
            settle(claim, BROKEN, true);
            return false;
        }
        if (rows.sent(claim.ids(), claim.key(), clock.instant()) == 0) {
            log.warn("message {} went out, but its rows are gone", claim.key());
        }
        return true;
    }

    private Outgoing outgoing(Claim claim) {
        Parcel first = claim.first();
        return new Outgoing(
                claim.key(),
                first.townshipId(),
                first.chat(),
                first.person(),
                claim.parcels().stream()
                        .map(Parcel::suggestionId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                claim.parcels().stream()
                        .map(parcel -> seal.open(parcel.words()))
                        .distinct()
                        .collect(Collectors.joining("\n")));
    }

    private void settle(Claim claim, String why, boolean retryable) {
        int tries = claim.first().tries() + 1;
        boolean again = retryable && tries < reply.tries();
        Instant next = clock.instant().plus(backoff(tries));
        rows.failed(
                claim.ids(),
                claim.key(),
                again ? OutboxState.WAITING : OutboxState.DEAD,
                claim.first().atOnce() ? next : hours.speaking(next),
                why.length() > LONGEST_FAILURE ? why.substring(0, LONGEST_FAILURE) : why);
    }

    private Duration backoff(int tries) {
        return reply.backoff().multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS));
    }
}
