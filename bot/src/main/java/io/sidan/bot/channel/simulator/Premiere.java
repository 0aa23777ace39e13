package io.sidan.bot.channel.simulator;

import io.sidan.bot.channel.simulator.Replays.Playing;
import io.sidan.core.roster.Township;
import io.sidan.core.sample.Samples;
import io.sidan.core.suggestion.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets up the sample and begins to play in it. */
@Service
public class Premiere {

    private static final String TITLE = "黎侯镇的一天";

    private final Samples samples;
    private final Replays replays;
    private final Performer performer;
    private final Resource day;
    private final int speed;
    private final TransactionTemplate transaction;

    Premiere(
            Samples samples,
            Replays replays,
            Performer performer,
            SimulatorProperties simulator,
            TransactionTemplate transaction) {
        this.samples = samples;
        this.replays = replays;
        this.performer = performer;
        this.day = simulator.day();
        this.speed = simulator.speed();
        this.transaction = transaction;
    }

    /** Sets up the sample and begins to play the bundled day. */
    public void first() {
        play(TITLE, bundledDay(), speed);
    }

    /** Clears all simulated data first. */
    void again() {
        samples.clear();
        first();
    }

    /** Begins to play a file, in the sample that is there or a new one. */
    Playing play(String name, String file, int speed) {
        return transaction.execute(status -> {
            Township sample = samples.find().orElseGet(samples::prepare);
            return replays.begin(sample, name, file, speed);
        });
    }

    /** Plays the next line of a replay that rests. */
    Playing step() {
        Township sample = samples.require();
        Replay replay = replays.find(sample)
                .filter(found -> found.state() == ReplayState.PAUSED)
                .orElseThrow(() -> Refusal.notNow("先停下来，才能一句一句放"));
        try {
            performer.play(replay, replays.playbook(replay).cues().get(replay.position()));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return replays.of(sample).orElseThrow(() -> Refusal.notNow("模拟数据刚刚清空"));
    }

    private String bundledDay() {
        try {
            return day.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("读不到样例聊天记录", e);
        }
    }
}
