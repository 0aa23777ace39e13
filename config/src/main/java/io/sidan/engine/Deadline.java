package io.sidan.engine;

import java.time.Duration;

/** The moment until which it is worth trying again. */
record Deadline(long nanos) {

    private static final long PAUSE_MILLIS = 50;

    static Deadline in(Duration limit) {
        return new Deadline(System.nanoTime() + limit.toNanos());
    }

    boolean passed() {
        return System.nanoTime() - nanos >= 0;
    }

    void await() {
        while (!passed()) {
            pause();
        }
    }

    /** Waits a moment before the next try. */
    void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException("等待内置数据库时被中断", e);
        }
    }
}
