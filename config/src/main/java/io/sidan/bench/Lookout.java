package io.sidan.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Sees outcomes come into the store, in their order, a few milliseconds after they are there. */
final class Lookout implements AutoCloseable {

    private static final Duration STANDSTILL = Duration.ofMinutes(1);
    private static final int LOOK_EVERY = 4;
    private static final String NEXT = """
            SELECT m.id, m.external_id FROM outcome o JOIN message m ON m.id = o.message_id
            WHERE o.message_id > ? ORDER BY o.message_id
            """;

    private record Seen(long id, String externalId) {}

    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final SingleConnectionDataSource connection;
    private long last;

    Lookout(Stores stores) {
        connection = stores.connection();
    }

    /** @param at by the machine's own nanoseconds */
    void sends(String id, long at) {
        sent.put(id, at);
    }

    /** Waits for so many outcomes, unless the sending of their messages fails; answers how long each took since its message was sent, in milliseconds, ascending. */
    double[] await(int count, CompletableFuture<Void> sending) throws InterruptedException {
        JdbcTemplate jdbc = new JdbcTemplate(connection);
        double[] millis = new double[count];
        long moved = System.nanoTime();
        for (int seen = 0; seen < count; TimeUnit.MILLISECONDS.sleep(LOOK_EVERY)) {
            List<Seen> fresh =
                    jdbc.query(NEXT, (row, at) -> new Seen(row.getLong("id"), row.getString("external_id")), last);
            long now = System.nanoTime();
            failWith(sending);
            for (Seen one : fresh) {
                millis[seen++] = (now - sent.remove(one.externalId())) / 1e6;
                last = one.id();
                moved = now;
            }
            if (sending.isDone() && now - moved > STANDSTILL.toNanos()) {
                throw new IllegalStateException("no outcome after " + seen + " of " + count);
            }
        }
        Arrays.sort(millis);
        return millis;
    }

    private static void failWith(CompletableFuture<Void> sending) {
        if (sending.isCompletedExceptionally()) {
            sending.join();
        }
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
