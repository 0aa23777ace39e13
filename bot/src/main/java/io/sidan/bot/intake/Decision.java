package io.sidan.bot.intake;

import io.sidan.bot.command.Order;
import io.sidan.core.message.Outcome;
import java.util.Optional;

/**
 * The outcome of one message: its first, or a revision while its window is open.
 *
 * @param ordered what the bot is told to do with it, or null
 * @param unkept whose words are not to be kept, because their sender said 不登记
 */
public record Decision(String messageId, Outcome outcome, Order ordered, boolean unkept) {

    public Decision(String messageId, Outcome outcome) {
        this(messageId, outcome, null, false);
    }

    /** What the bot is told to do. */
    public Optional<Order> order() {
        return Optional.ofNullable(ordered);
    }

    Decision ordering(Order order) {
        return new Decision(messageId, outcome, order, unkept);
    }

    Decision unkeeping() {
        return new Decision(messageId, outcome, ordered, true);
    }
}
