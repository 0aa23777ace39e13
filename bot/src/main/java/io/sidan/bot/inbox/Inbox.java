package io.sidan.bot.inbox;

import io.sidan.bot.command.Phrasebook;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.Messages;
import io.sidan.core.message.Receipt;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The durable inbox: what a channel hands over is stored once, then handed on in the order it came. */
@Service
public class Inbox {

    private static final Logger log = LoggerFactory.getLogger(Inbox.class);
    private static final int TRIES = 5;
    private static final Runnable NOTHING = () -> {};

    private final Messages messages;
    private final Drains drains;
    private final Doorbell doorbell;
    private final TransactionTemplate transaction;
    private final Map<String, Gathering> gatherings = new ConcurrentHashMap<>();

    Inbox(Messages messages, Drains drains, Doorbell doorbell, TransactionTemplate transaction) {
        this.messages = messages;
        this.drains = drains;
        this.doorbell = doorbell;
        this.transaction = transaction;
    }

    /** Stores a live batch, together with what others bring at that moment; when this returns, the channel may acknowledge it. */
    public Receipt receive(String channel, List<GroupMessage> batch) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? receive(channel, batch, false, NOTHING)
                : gathering(channel).receive(batch);
    }

    /** Stores a live batch and, in the same transaction, what the channel itself keeps with it, such as its cursor. */
    public Receipt receive(String channel, List<GroupMessage> batch, Runnable along) {
        return receive(channel, batch, false, along);
    }

    /** Stores a batch out of the past, which causes no replies and starts no clocks. */
    public Receipt receiveSilently(String channel, List<GroupMessage> batch) {
        return receive(channel, batch, true, NOTHING);
    }

    /** Stored messages that have no outcome yet. */
    public long waiting() {
        return drains.waiting();
    }

    /** Whether every stored message of this township has its outcome. */
    public boolean isUpToDate(long township) {
        return drains.isUpToDate(township);
    }

    private Gathering gathering(String channel) {
        return gatherings.computeIfAbsent(
                channel, any -> new Gathering(batch -> receive(channel, batch, false, NOTHING)));
    }

    private Receipt receive(String channel, List<GroupMessage> batch, boolean silent, Runnable along) {
        Receipt receipt = store(channel, batch, silent, along, TRIES);
        Set<Integer> touched =
                receipt.townships().stream().map(drains::partitionOf).collect(Collectors.toSet());
        afterCommit(() -> {
            drains.remember(receipt.townships());
            touched.forEach(doorbell::ring);
        });
        return receipt;
    }

    /** At once, or where the caller has a transaction of its own when that is through. */
    private static void afterCommit(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    /** Two channels' threads may bring the same message, or to the same township, at the same moment: then once more. */
    private Receipt store(String channel, List<GroupMessage> batch, boolean silent, Runnable along, int triesLeft) {
        try {
            return transaction.execute(status -> {
                Receipt receipt = messages.store(channel, batch, silent, Phrasebook::isAddressed);
                drains.track(receipt.townships());
                along.run();
                return receipt;
            });
        } catch (DuplicateKeyException | PessimisticLockingFailureException collision) {
            if (triesLeft == 1) {
                throw collision;
            }
            log.debug("storing a batch of {} once more: {}", channel, collision.getMessage());
            return store(channel, batch, silent, along, triesLeft - 1);
        }
    }
}
