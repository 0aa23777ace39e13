package io.sidan.wecom;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** What is to go wrong: the next calls of an API, one after the other, or all of them until it is over. */
final class Mishaps {

    /** What happens instead of an answer. */
    sealed interface Mishap {

        /** @param done whether the request was done all the same, as happens with -1 */
        record Error(int errcode, boolean done) implements Mishap {}

        record Delay(Duration by) implements Mishap {}

        record Garbage(String body) implements Mishap {}

        record Status(int code) implements Mishap {}

        /** The line is cut after the request was done. */
        record Cut() implements Mishap {}
    }

    /** Has no divisor in common with a hundred, so that the mishaps are spread. */
    private static final int LEAP = 37;

    private final Map<String, Supplier<Mishap>> plans = new ConcurrentHashMap<>();
    private final Map<String, Queue<Mishap>> next = new ConcurrentHashMap<>();
    private final Map<String, Mishap> during = new ConcurrentHashMap<>();

    void next(String path, Mishap mishap) {
        next.computeIfAbsent(path, any -> new ConcurrentLinkedQueue<>()).add(mishap);
    }

    void begin(String path, Mishap mishap) {
        during.put(path, mishap);
    }

    void end(String path) {
        during.remove(path);
    }

    /** Of a hundred calls so many are refused, so many done and answered with that error, and so many done and cut. */
    void plan(String path, int errcode, int refused, int done, int cut) {
        AtomicInteger calls = new AtomicInteger();
        plans.put(path, () -> {
            int luck = calls.incrementAndGet() * LEAP % 100;
            if (luck < refused) {
                return new Mishap.Error(errcode, false);
            }
            if (luck < refused + done) {
                return new Mishap.Error(errcode, true);
            }
            return luck < refused + done + cut ? new Mishap.Cut() : null;
        });
    }

    void clear() {
        plans.clear();
        next.clear();
        during.clear();
    }

    /** What befalls this call; null: nothing. */
    Mishap befalling(String path) {
        Mishap once = next.getOrDefault(path, new ArrayDeque<>(0)).poll();
        if (once != null) {
            return once;
        }
        return during.containsKey(path)
                ? during.get(path)
                : plans.getOrDefault(path, () -> null).get();
    }

    static void wait(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
