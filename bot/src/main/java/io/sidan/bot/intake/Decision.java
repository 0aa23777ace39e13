package io.sidan.bot.intake;

import io.sidan.bot.command.Order;
import io.sidan.bot.intake.matching.Likely;
import io.sidan.core.message.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of one message: its first, or a revision while its window is open.
 *
 * @param ordered what the bot is told to do with it, or null
 * @param likely other cases that it may tell of too
 * @param unkept whose words are not to be kept, because their sender said 不登记
 */
public record Decision(String messageId, Outcome outcome, Order ordered, List<Likely> likely, boolean unkept) {

    public Decision {
        likely = List.copyOf(likely);
    }

    public Decision(String messageId, Outcome outcome) {
        this(messageId, outcome, null, List.of(), false);
    }

    /** What the bot is told to do. */
    public Optional<Order> order() {
        return Optional.ofNullable(ordered);
    }

    Decision ordering(Order order) {
        return new Decision(messageId, outcome, order, likely, unkept);
    }

    Decision suspecting(List<Likely> cases) {
        return new Decision(messageId, outcome, ordered, cases, unkept);
    }

    Decision unkeeping() {
        return new Decision(messageId, outcome, ordered, likely, true);
    }
}
