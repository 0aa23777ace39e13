package io.sidan.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one engine up: where it falls, killed for want of memory perhaps, it is started anew, with what it had stored and
 * at the port where all look for it. Falls in quick succession are followed by longer and longer rests, up to a minute.
 */
final class Keeper {

    private static final Logger log = LoggerFactory.getLogger(Keeper.class);

    /** Recovery after a power failure may have much to read. */
    static final Duration TIME_TO_START = Duration.ofMinutes(5);

    private static final int LONGEST_REST = 60;

    private final Blueprint blueprint;
    private final int port;
    private final Path output;
    private Watchdog watchdog;
    private boolean over;

    private Keeper(Blueprint blueprint, int port, Path output) {
        this.blueprint = blueprint;
        this.port = port;
        this.output = output;
    }

    /** Starts the engine, which may yet fail; from {@link #keep} on it is started anew where it falls. */
    static Keeper start(Blueprint blueprint, int port, Path output) throws IOException {
        Keeper keeper = new Keeper(blueprint, port, output);
        keeper.begin();
        return keeper;
    }

    boolean comesUpBefore(Deadline deadline) {
        Watchdog starting = current();
        while (starting.isAlive() && !deadline.passed()) {
            if (blueprint.answers(port)) {
                return true;
            }
            deadline.pause();
        }
        return false;
    }

    void keep() {
        Thread thread = new Thread(this::raiseAfterFalls, "engine-keeper");
        thread.setDaemon(true);
        thread.start();
    }

    int exitCode() {
        return current().exitCode();
    }

    /** Nothing is started anew from now on. */
    void stop(Duration patience) throws IOException, InterruptedException {
        synchronized (this) {
            over = true;
        }
        current().stop(patience);
    }

    private void raiseAfterFalls() {
        int rest = 1;
        while (hasFallen()) {
            log.error("内置 {} 自己停了（退出码 {}），{} 秒后重新启动；原因见 {}.1", label(), exitCode(), rest, output);
            Deadline.in(Duration.ofSeconds(rest)).await();
            rest = raise() ? 1 : Math.min(2 * rest, LONGEST_REST);
        }
    }

    /** Waits until it ends; answers whether it did so by itself. */
    private boolean hasFallen() {
        current().awaitEnd();
        return !isOver();
    }

    private boolean raise() {
        try {
            if (!begin() || !comesUpBefore(Deadline.in(TIME_TO_START))) {
                return false;
            }
            log.warn("内置 {} 重新启动了", label());
            return true;
        } catch (IOException e) {
            log.error("内置 {} 没能重新启动：{}", label(), e.toString());
            return false;
        }
    }

    private synchronized boolean begin() throws IOException {
        if (!over) {
            watchdog = Watchdog.start(blueprint.prepare(port), output);
        }
        return !over;
    }

    private synchronized Watchdog current() {
        return watchdog;
    }

    private synchronized boolean isOver() {
        return over;
    }

    private String label() {
        return blueprint.engine().label();
    }
}
