package io.sidan.bot.channel.simulator;

import io.sidan.core.ProcessRoles;
import io.sidan.core.ProcessRoles.ProcessRole;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Plays what is to be played, each line in its time; in every process with the role {@code bot} where the simulator is
 * on. Several may play the same replay: each line is taken by one of them.
 */
@Component
class Player implements SmartLifecycle, Runnable {

    private static final Logger log = LoggerFactory.getLogger(Player.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration LAST_LINE = Duration.ofSeconds(5);

    /** However long the group was silent. */
    private static final Duration LONGEST_LULL = Duration.ofSeconds(10);

    private final Replays replays;
    private final Performer performer;
    private final boolean plays;
    private final Object bell = new Object();
    private volatile Thread thread;

    Player(Replays replays, Performer performer, SimulatorProperties simulator, ProcessRoles roles) {
        this.replays = replays;
        this.performer = performer;
        this.plays = simulator.enabled() && roles.include(ProcessRole.BOT);
    }

    @Override
    public void start() {
        if (plays) {
            Thread player = new Thread(this, "player");
            thread = player;
            player.start();
        }
    }

    /** The line just played is kept whole: what it wrote was written with its place. */
    @Override
    public void stop() {
        Thread playing = thread;
        thread = null;
        synchronized (bell) {
            bell.notifyAll();
        }
        try {
            playing.join(LAST_LINE.toMillis());
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        playing.interrupt();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public void run() {
        while (isRunning()) {
            try {
                perform();
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException failure) {
                log.warn("the player rests after a failure: {}", failure.toString());
                log.debug("the failure", failure);
                rest();
            }
        }
    }

    private void perform() throws InterruptedException {
        Optional<Replay> playing = replays.playing();
        if (playing.isEmpty()) {
            sleep(LOOK);
            return;
        }
        perform(playing.get());
    }

    /** As long as it is the same replay at the same speed, a line that came late makes the next ones come sooner. */
    private void perform(Replay begun) throws InterruptedException {
        Playbook book = replays.playbook(begun);
        long due = System.nanoTime();
        Replay replay = begun;
        while (isRunning() && replay.isPlaying() && replay.id() == begun.id() && replay.speed() == begun.speed()) {
            due = Math.max(due, System.nanoTime() - LONGEST_LULL.toNanos())
                    + wait(book, replay).toNanos();
            sleep(Duration.ofNanos(due - System.nanoTime()));
            if (!isRunning()) {
                return;
            }
            performer.play(replay, book.cues().get(replay.position()));
            Optional<Replay> next = replays.playing();
            if (next.isEmpty()) {
                return;
            }
            replay = next.get();
        }
    }

    private static Duration wait(Playbook book, Replay replay) {
        Duration gap = book.gapBefore(replay.position()).dividedBy(replay.speed());
        return gap.compareTo(LONGEST_LULL) > 0 ? LONGEST_LULL : gap;
    }

    /** Until then, or until the program stops. */
    private void sleep(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        synchronized (bell) {
            for (long left = time.toMillis(); isRunning() && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
                bell.wait(left);
            }
        }
    }

    private void rest() {
        try {
            sleep(LOOK);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
