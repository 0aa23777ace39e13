package io.sidan.bot.reply;

import io.sidan.core.privacy.Seal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Empties the outbox, each channel by itself, so that a slow one holds up no other. Any number of processes may do it side
 * by side: each message is taken by one.
 */
@Service
public class Sending {

    private static final Logger log = LoggerFactory.getLogger(Sending.class);

    private static final String BROKEN = "发送时出错，详情见日志";

    private final Claims claims;
    private final SendingMapper rows;
    private final Settlement settlement;
    private final Senders senders;
    private final Templates templates;
    private final Confirmations confirmations;
    private final Rests rests;
    private final Clock clock;
    private final Seal seal;

    Sending(
            Claims claims,
            SendingMapper rows,
            Settlement settlement,
            Senders senders,
            Templates templates,
            Confirmations confirmations,
            Rests rests,
            Clock clock,
            Seal seal) {
        this.claims = claims;
        this.rows = rows;
        this.settlement = settlement;
        this.senders = senders;
        this.templates = templates;
        this.confirmations = confirmations;
        this.rests = rests;
        this.clock = clock;
        this.seal = seal;
    }

    /** The channels there are to send by. */
    public List<String> channels() {
        return senders.channels();
    }

    /** Sends by all channels, one after the other. */
    public int round() {
        return channels().stream().mapToInt(this::round).sum();
    }

    /** Sends what is due to as many chats as fit in one round; answers how many messages went out. */
    public int round(String channel) {
        ReplySender sender = senders.of(channel).orElseThrow();
        rows.doubtful(channel, clock.instant()).forEach(settlement::doubtful);
        rows.interrupted(channel, clock.instant()).forEach(parcel -> settlement.interrupted(parcel, sender.forgives()));
        int sent = 0;
        for (String chat : claims.due(sender)) {
            sent += serve(chat, sender);
        }
        if (rests.areOver(channel)) {
            sender.tend();
            confirmations.tend(sender);
        }
        return sent;
    }

    /** As much as the chat can bear now. */
    private int serve(String chat, ReplySender sender) {
        int sent = 0;
        try {
            Optional<Claim> next = next(chat, sender);
            while (next.filter(claim -> isSent(claim, sender)).isPresent()) {
                sent++;
                next = next(chat, sender);
            }
        } catch (RuntimeException failure) {
            log.warn("a message could not be settled: {}", failure.toString());
        }
        return sent;
    }

    private Optional<Claim> next(String chat, ReplySender sender) {
        return rests.areOver(sender.channel()) ? claims.next(chat, sender) : Optional.empty();
    }

    private boolean isSent(Claim claim, ReplySender sender) {
        try {
            Receipt receipt = sender.send(outgoing(claim));
            rests.forget(sender.channel());
            settlement.sent(claim, receipt);
            return true;
        } catch (SendFailed failed) {
            rests.heed(sender.channel(), failed);
            settlement.failed(claim, failed, sender.forgives());
        } catch (RuntimeException broken) {
            log.error("message {} could not be sent", claim.key(), broken);
            settlement.failed(claim, SendFailed.inDoubt(BROKEN), sender.forgives());
        }
        return false;
    }

    private Outgoing outgoing(Claim claim) {
        Parcel first = claim.first();
        return new Outgoing(
                claim.key(),
                first.id(),
                first.townshipId(),
                first.chat(),
                first.person(),
                claim.parcels().stream()
                        .map(Parcel::suggestionId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                first.person() == null ? List.of() : templates.choices(first.template()),
                claim.parcels().stream()
                        .map(parcel -> seal.open(parcel.words()))
                        .distinct()
                        .collect(Collectors.joining("\n")));
    }
}
