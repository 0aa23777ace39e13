package io.sidan.bot.reply;

import io.sidan.bot.reply.ConfirmationMapper.Unlet;
import io.sidan.bot.reply.ConfirmedSender.Look;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Follows what a member of staff has to let through: said, refused, or after a time a reminder, and at last it is taken
 * back and goes with the next message.
 */
@Component
class Confirmations {

    private static final Logger log = LoggerFactory.getLogger(Confirmations.class);

    private final ConfirmationMapper rows;
    private final Deliveries deliveries;
    private final Pacing pacing;
    private final Hours hours;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ReplyProperties.Unlet unlet;

    Confirmations(
            ConfirmationMapper rows,
            Deliveries deliveries,
            Pacing pacing,
            Hours hours,
            TransactionTemplate transaction,
            Clock clock,
            ReplyProperties reply) {
        this.rows = rows;
        this.deliveries = deliveries;
        this.pacing = pacing;
        this.hours = hours;
        this.transaction = transaction;
        this.clock = clock;
        this.unlet = reply.unlet();
    }

    void tend(ReplySender sender) {
        if (sender instanceof ConfirmedSender confirmed) {
            Instant now = clock.instant();
            rows.due(sender.channel(), now).stream()
                    .filter(message -> isOurs(message, now))
                    .forEach(message -> look(message, confirmed, now));
        }
    }

    private boolean isOurs(Unlet message, Instant now) {
        List<Long> all = rows.of(message.sending());
        return !all.isEmpty() && rows.take(all, message.nextAt(), now.plus(unlet.look())) > 0;
    }

    private void look(Unlet message, ConfirmedSender sender, Instant now) {
        try {
            Look look = sender.look(message.receipt(), message.chat());
            if (look.waits()) {
                wait(message, sender, now);
            } else if (look.refused() == null) {
                settle(message, rows::said, Delivery.CONFIRMED, sender.channel(), null);
            } else {
                settle(message, id -> rows.refused(id, look.refused()), Delivery.BY_HAND, null, look.refused());
            }
        } catch (SendFailed failed) {
            log.info("message {} was not looked after: {}", message.sending(), failed.getMessage());
        }
    }

    private void wait(Unlet message, ConfirmedSender sender, Instant now) throws SendFailed {
        Duration waited = Duration.between(message.sentAt(), now);
        if (waited.compareTo(unlet.again()) >= 0) {
            sender.withdraw(message.receipt(), message.chat());
            Instant next = pacing.nextOf(sender);
            settle(message, id -> rows.putOff(id, next), Delivery.PUT_OFF, sender.channel(), null);
        } else if (waited.compareTo(unlet.remind()) >= 0 && message.remindedAt() == null && !hours.areQuiet(now)) {
            sender.remind(message.receipt(), message.chat());
            settle(message, id -> rows.reminded(id, now), Delivery.REMINDED, sender.channel(), null);
        }
    }

    private void settle(Unlet message, LongToIntFunction change, Delivery what, String channel, String why) {
        transaction.executeWithoutResult(status -> rows.of(message.sending()).stream()
                .filter(id -> change.applyAsInt(id) == 1)
                .forEach(id -> deliveries.note(id, what, channel, why)));
    }
}
