package io.sidan.bot.channel.archive;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * While the keys of one haul are being opened, the haul before is read and the ones before that are stored, in their
 * order: neither waits for the other. The archive's source is used by the caller's thread alone.
 */
final class Pipeline implements AutoCloseable {

    /** Hauls read that may wait to be stored. */
    private static final int AHEAD = 2;

    private static final Duration LAST_HAUL = Duration.ofSeconds(15);

    private final Opening opening;
    private final BiConsumer<Haul, List<Opened>> store;
    private final ExecutorService storing =
            Executors.newSingleThreadExecutor(new CustomizableThreadFactory("archive-store-"));
    private final Deque<Future<?>> stored = new ArrayDeque<>();
    private Begun begun;

    Pipeline(Opening opening, BiConsumer<Haul, List<Opened>> store) {
        this.opening = opening;
        this.store = store;
    }

    private record Begun(Haul haul, KeyOpeners.Opening keys) {}

    /** Takes a haul on; what fails in storing one before is thrown here. */
    void add(Haul haul) throws InterruptedException {
        KeyOpeners.Opening keys = opening.begin(haul.envelopes());
        finish();
        begun = new Begun(haul, keys);
    }

    /** Returns when all that was taken on is stored. */
    void flush() throws InterruptedException {
        finish();
        while (!stored.isEmpty()) {
            await(stored.remove());
        }
    }

    /** Lets the haul that is being stored be stored; those behind it are pulled again one day. */
    @Override
    public void close() {
        stored.forEach(waiting -> waiting.cancel(false));
        storing.shutdown();
        try {
            storing.awaitTermination(LAST_HAUL.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private void finish() throws InterruptedException {
        if (begun == null) {
            return;
        }
        Haul haul = begun.haul();
        List<Opened> opened = opening.end(haul.envelopes(), begun.keys());
        begun = null;
        while (stored.size() >= AHEAD) {
            await(stored.remove());
        }
        stored.add(storing.submit(() -> store.accept(haul, opened)));
    }

    private static void await(Future<?> storing) throws InterruptedException {
        try {
            storing.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("storing failed", failed.getCause());
        }
    }
}
