package io.sidan.bot.command;

import io.sidan.bot.reply.Cards;
import io.sidan.bot.reply.Outbox;
import io.sidan.bot.reply.Spoken;
import io.sidan.core.message.StoredMessage;
import io.sidan.core.roster.ChatGroups;
import io.sidan.core.roster.PrivateChat;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Brief;
import io.sidan.core.suggestion.Briefs;
import io.sidan.core.suggestion.Refusal;
import io.sidan.core.suggestion.Suggestions;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Obeys orders and answers them, each with the outcome of its message in one transaction. */
@Component
public class Obedience {

    private final Authority authority;
    private final Clerk clerk;
    private final Briefs briefs;
    private final Suggestions suggestions;
    private final Cards cards;
    private final ChatGroups groups;
    private final Outbox outbox;
    private final TransactionTemplate revocable;

    Obedience(
            Authority authority,
            Clerk clerk,
            Briefs briefs,
            Suggestions suggestions,
            Cards cards,
            ChatGroups groups,
            Outbox outbox,
            PlatformTransactionManager transactions) {
        this.authority = authority;
        this.clerk = clerk;
        this.briefs = briefs;
        this.suggestions = suggestions;
        this.cards = cards;
        this.groups = groups;
        this.outbox = outbox;
        this.revocable = new TransactionTemplate(transactions);
        this.revocable.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Does what the message orders and answers it; what is refused leaves no trace but the answer. In a group on trial
     * nothing is done but what somebody has a right to.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void obey(long township, StoredMessage said, Order order) {
        if (groups.inShadow(township).contains(said.message().group())
                && !order.command().isRight()) {
            return;
        }
        suggestions.lock(township);
        Desk desk = desk(authority.of(township, said), said, order);
        Answer answer = answer(order, desk);
        if (!answer.isSilent()) {
            outbox.answer(Spoken.of(township, said), answer.template(), answer.values(), answer.suggestion());
        }
    }

    private Desk desk(Actor actor, StoredMessage said, Order order) {
        boolean privately = PrivateChat.isOne(said.message().group());
        Optional<Brief> about = privately ? named(order).or(() -> carded(actor, said, order)) : named(order);
        return new Desk(actor, privately, about.orElse(null), clerk);
    }

    private Optional<Brief> named(Order order) {
        return Optional.ofNullable(order.suggestion()).flatMap(briefs::find);
    }

    /** In private, where no case is named, that of the bot's last card. */
    private Optional<Brief> carded(Actor actor, StoredMessage said, Order order) {
        return order.suggestion() != null || order.phrase().number() != null
                ? Optional.empty()
                : cards.last(actor.township(), actor.code(), said.receivedAt()).flatMap(briefs::find);
    }

    private Answer answer(Order order, Desk desk) {
        boolean overheard = order.phrase().tone() != Tone.PLAIN && !order.named() && !desk.privately();
        try {
            return revocable.execute(status -> obeyed(order, desk));
        } catch (Refusal refusal) {
            return overheard ? Answer.NONE : no(refusal, order, desk);
        }
    }

    private static Answer obeyed(Order order, Desk desk) {
        Command command = order.command();
        if (!command.wording().isFor(desk.role())) {
            throw Refusal.forbidden("「" + command.wording().word() + "」不由您来办；问进度发“进度 "
                    + order.phrase().number() + "”");
        }
        boolean names = command.needsCase() || order.phrase().number() != null;
        if (names && !desk.hasCase()) {
            return lost(order, desk);
        }
        return command.obey(order, desk);
    }

    private static Answer lost(Order order, Desk desk) {
        if (order.phrase().number() != null) {
            throw Refusal.missing(missing(order));
        }
        boolean asks = order.phrase().tone() == Tone.PLAIN || desk.privately();
        return asks && !order.completes() ? desk.which() : Answer.NONE;
    }

    private static Answer no(Refusal refusal, Order order, Desk desk) {
        if (refusal.kind() == Refusal.Kind.UNKNOWN && desk.isClosedToWhoOrders()) {
            return order.phrase().number() == null ? Answer.NONE : Answer.no(missing(order));
        }
        Answer answer = Answer.no(refusal.getMessage());
        return desk.hasCase()
                ? answer.with("number", String.valueOf(desk.about().shortNumber()))
                        .about(desk.about().id())
                : answer;
    }

    /** The same words, and in the same place, whether there is no such case or none for this person. */
    private static String missing(Order order) {
        return "没有" + order.phrase().number() + "号这件";
    }
}
