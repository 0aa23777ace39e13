package io.sidan.bench;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several threads that do the same at once. */
final class Together {

    private Together() {}

    /** Returns when all have done it; what fails in one fails here. */
    static void run(int threads, Callable<Void> work) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            for (Future<Void> done : workers.invokeAll(Collections.nCopies(threads, work))) {
                done.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        } finally {
            workers.shutdownNow();
        }
    }
}
