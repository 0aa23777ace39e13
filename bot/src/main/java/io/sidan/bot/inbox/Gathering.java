package io.sidan.bot.inbox;

import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.Receipt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Group commit: a township's messages are stored one transaction after the other, so those that callers bring while one
 * is under way go into the next together.
 */
final class Gathering {

    private static final Logger log = LoggerFactory.getLogger(Gathering.class);
    private static final int MOST_MESSAGES = 1_000;

    private final Function<List<GroupMessage>, Receipt> store;
    private final Queue<Call> waiting = new ConcurrentLinkedQueue<>();
    private final Lock turn = new ReentrantLock();

    /** @param store keeps messages in a transaction of its own, all or none */
    Gathering(Function<List<GroupMessage>, Receipt> store) {
        this.store = store;
    }

    /** What one caller waits for; read and written by whoever has the turn. */
    private static final class Call {

        private final List<GroupMessage> batch;
        private boolean tried;
        private Receipt receipt;

        Call(List<GroupMessage> batch) {
            this.batch = batch;
        }

        /** Of two callers that bring the same message the first has stored it. */
        void takeFrom(Set<String> stored, Set<Long> townships) {
            Set<String> own = new HashSet<>();
            batch.stream().map(GroupMessage::id).filter(stored::remove).forEach(own::add);
            receipt = new Receipt(own, batch.size() - own.size(), townships);
        }
    }

    /** Stores the batch; one that could not be stored with the others' is stored, or fails, by itself. */
    Receipt receive(List<GroupMessage> batch) {
        Call mine = new Call(batch);
        waiting.add(mine);
        turn.lock();
        try {
            while (!mine.tried) {
                store(next());
            }
        } finally {
            turn.unlock();
        }
        return mine.receipt == null ? store.apply(batch) : mine.receipt;
    }

    /** Batches that wait for the next transaction. */
    int waiting() {
        return waiting.size();
    }

    private List<Call> next() {
        List<Call> calls = new ArrayList<>();
        int messages = 0;
        for (Call call = waiting.poll(); call != null; call = messages < MOST_MESSAGES ? waiting.poll() : null) {
            calls.add(call);
            messages += call.batch.size();
        }
        return calls;
    }

    private void store(List<Call> calls) {
        calls.forEach(call -> call.tried = true);
        try {
            Receipt receipt = store.apply(
                    calls.stream().flatMap(call -> call.batch.stream()).toList());
            Set<String> stored = new HashSet<>(receipt.stored());
            calls.forEach(call -> call.takeFrom(stored, receipt.townships()));
        } catch (RuntimeException failure) {
            if (calls.size() == 1) {
                throw failure;
            }
            log.debug("{} batches are stored one by one: {}", calls.size(), failure.getMessage());
        }
    }
}
