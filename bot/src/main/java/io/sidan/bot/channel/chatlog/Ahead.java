package io.sidan.bot.channel.chatlog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works things out ahead on all cores and hands the results on one by one, in the order the things came. Holds so many
 * blocks at a time and no more, however long the line of things is.
 */
final class Ahead<T, R> implements AutoCloseable {

    private static final int BLOCK = 128;

    private final int cores = Runtime.getRuntime().availableProcessors();
    private final ExecutorService workers = Executors.newFixedThreadPool(cores);
    private final Deque<Future<List<R>>> working = new ArrayDeque<>();
    private final Function<T, R> work;
    private final Consumer<R> next;
    private List<T> block = new ArrayList<>(BLOCK);

    Ahead(Function<T, R> work, Consumer<R> next) {
        this.work = work;
        this.next = next;
    }

    void take(T thing) {
        block.add(thing);
        if (block.size() == BLOCK) {
            begin();
        }
        if (working.size() > 2 * cores) {
            hand();
        }
    }

    /** Hands on all that was taken. */
    void finish() {
        begin();
        while (!working.isEmpty()) {
            hand();
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private void begin() {
        List<T> begun = block;
        block = new ArrayList<>(BLOCK);
        working.addLast(workers.submit(() -> begun.stream().map(work).toList()));
    }

    private void hand() {
        try {
            working.removeFirst().get().forEach(next);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
