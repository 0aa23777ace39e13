package io.sidan.bench;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What the engines alone can do: no program that keeps each message before it answers is faster. */
final class Limits {

    private static final String ROW = "INSERT INTO bench_row (words) VALUES (?)";
    private static final String STREAM = "bench:stream";
    private static final byte[] WORDS = new byte[200];

    private final Stores stores;
    private final int threads;
    private final int each;

    /** @param each how often each thread does it */
    Limits(Stores stores, int threads, int each) {
        this.stores = stores;
        this.threads = threads;
        this.each = each;
    }

    /** Rows of one message's size, a commit each, by several threads at a time. */
    double commitsPerSecond() {
        stores.jdbc().execute("CREATE TABLE bench_row (id BIGINT AUTO_INCREMENT PRIMARY KEY, words VARBINARY(600))");
        return perSecond(this::commit);
    }

    /** Entries of one field, by several threads at a time. */
    double entriesPerSecond() {
        RedisClient redis = RedisClient.create(stores.redis());
        try (StatefulRedisConnection<String, String> connection = redis.connect()) {
            double rate = perSecond(() -> {
                IntStream.range(0, each)
                        .forEach(i -> connection.sync().xadd(STREAM, Map.of("place", String.valueOf(i))));
                return null;
            });
            connection.sync().del(STREAM);
            return rate;
        } finally {
            redis.shutdown();
        }
    }

    private Void commit() {
        SingleConnectionDataSource connection = stores.connection();
        try {
            JdbcTemplate jdbc = new JdbcTemplate(connection);
            IntStream.range(0, each).forEach(i -> jdbc.update(ROW, (Object) WORDS));
            return null;
        } finally {
            connection.destroy();
        }
    }

    private double perSecond(Callable<Void> work) {
        long begun = System.nanoTime();
        Together.run(threads, work);
        return threads * each * 1e9 / (System.nanoTime() - begun);
    }
}
