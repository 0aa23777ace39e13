package io.sidan.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import io.sidan.core.message.Receipt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GatheringTest {

    private final List<List<String>> transactions = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final CountDownLatch first = new CountDownLatch(1);
    private final Semaphore free = new Semaphore(0);
    private final Gathering gathering = new Gathering(this::store);
    private final ExecutorService callers = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        callers.shutdownNow();
    }

    @Test
    void storesTogetherWhatComesWhileAnotherIsStored() {
        List<CompletableFuture<Receipt>> receipts = behindOne(List.of("b"), List.of("c", "d"), List.of("e"));
        assertThat(receipts).extracting(receipt -> receipt.join().accepted()).containsExactlyInAnyOrder(1, 2, 1);
        assertThat(transactions).hasSize(2);
        assertThat(transactions.get(1)).containsExactlyInAnyOrder("b", "c", "d", "e");
    }

    @Test
    void tellsOneOfTwoWhoBringTheSameThatItIsADuplicate() {
        List<CompletableFuture<Receipt>> receipts = behindOne(List.of("b"), List.of("b"), List.of("a", "c", "c"));
        assertThat(receipts.get(0).join().accepted() + receipts.get(1).join().accepted())
                .isEqualTo(1);
        assertThat(receipts.get(0).join().duplicates() + receipts.get(1).join().duplicates())
                .isEqualTo(1);
        assertThat(receipts.get(2).join().stored()).containsExactly("c");
        assertThat(receipts.get(2).join().duplicates()).isEqualTo(2);
    }

    @Test
    void failsNobodyForAnothersMessage() {
        List<CompletableFuture<Receipt>> receipts = behindOne(List.of("b"), List.of("bad"), List.of("c"));
        assertThat(receipts.get(0).join().accepted()).isEqualTo(1);
        assertThatThrownBy(receipts.get(1)::join).hasRootCauseMessage("bad");
        assertThat(receipts.get(2).join().accepted()).isEqualTo(1);
    }

    @Test
    void triesAFailingBatchThatIsAloneOnce() {
        free.release(10);
        assertThatThrownBy(() -> gathering.receive(batch(List.of("bad")))).hasMessage("bad");
        assertThat(transactions).hasSize(1);
        assertThat(gathering.receive(batch(List.of("b"))).accepted()).isEqualTo(1);
    }

    /** Batches brought while one message, a, is being stored. */
    @SafeVarargs
    private List<CompletableFuture<Receipt>> behindOne(List<String>... batches) {
        CompletableFuture<Receipt> a = receive(List.of("a"));
        await().until(() -> first.getCount() == 0);
        List<CompletableFuture<Receipt>> receipts = new ArrayList<>();
        for (List<String> batch : batches) {
            receipts.add(receive(batch));
        }
        await().until(() -> gathering.waiting() == batches.length);
        free.release(10);
        assertThat(a.join().accepted()).isEqualTo(1);
        return receipts;
    }

    private CompletableFuture<Receipt> receive(List<String> ids) {
        return CompletableFuture.supplyAsync(() -> gathering.receive(batch(ids)), callers);
    }

    private Receipt store(List<GroupMessage> batch) {
        first.countDown();
        free.acquireUninterruptibly();
        List<String> ids = batch.stream().map(GroupMessage::id).toList();
        synchronized (transactions) {
            transactions.add(ids);
            if (ids.contains("bad")) {
                throw new IllegalStateException("bad");
            }
            Set<String> stored = new HashSet<>(ids);
            stored.removeIf(id -> !known.add(id));
            return new Receipt(stored, ids.size() - stored.size(), Set.of(1L));
        }
    }

    private static List<GroupMessage> batch(List<String> ids) {
        return ids.stream()
                .map(id -> new GroupMessage(id, "g", "p", "", Instant.EPOCH, MessageType.TEXT, "好", null, null))
                .toList();
    }
}
