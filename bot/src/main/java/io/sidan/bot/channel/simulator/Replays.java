package io.sidan.bot.channel.simulator;

import io.sidan.core.privacy.Seal;
import io.sidan.core.roster.Township;
import io.sidan.core.sample.SampleCleared;
import io.sidan.core.suggestion.Refusal;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is played into each sample, and how far; kept, so that a restart goes on where it stopped. */
@Repository
class Replays {

    private static final int MOST_LINES = 20_000;

    private final ReplayMapper rows;
    private final Seal seal;
    private final Clock clock;

    Replays(ReplayMapper rows, Seal seal, Clock clock) {
        this.rows = rows;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * As a page shows it.
     *
     * @param position lines played, of {@code total}
     * @param skipped lines that were left out: not to be read, or refused when they were played
     * @param speed times faster than life
     */
    record Playing(String name, ReplayState state, int position, int total, int skipped, int speed) {

        static Playing of(Replay replay) {
            return new Playing(
                    replay.name(), replay.state(), replay.position(), replay.total(), replay.skipped(), replay.speed());
        }
    }

    Optional<Playing> of(Township sample) {
        return find(sample).map(Playing::of);
    }

    Optional<Replay> find(Township sample) {
        return Optional.ofNullable(rows.of(sample.id()));
    }

    /** One that is to go on. */
    Optional<Replay> playing() {
        return Optional.ofNullable(rows.playing());
    }

    Playbook playbook(Replay replay) {
        return Optional.ofNullable(rows.sealed(replay.id()))
                .map(file -> Playbook.of(seal.open(file.words())))
                .orElseThrow(() -> new IllegalStateException("replay " + replay.id() + " is gone"));
    }

    /** Begins to play a file instead of what was played before. */
    @Transactional
    public Playing begin(Township sample, String name, String file, int speed) {
        Playbook book = Playbook.of(file);
        if (book.cues().isEmpty()) {
            throw Refusal.incomplete("file", "里面没有一条能读懂的消息：一行一条 JSON，写法见说明");
        }
        if (book.cues().size() > MOST_LINES) {
            throw Refusal.incomplete("file", "一次最多放 " + MOST_LINES + " 条");
        }
        rows.forget(sample.id());
        rows.begin(
                sample.id(),
                name,
                seal.seal(file),
                book.cues().size(),
                book.skipped(),
                speed,
                book.daysUntil(clock.instant()),
                clock.instant());
        return of(sample).orElseThrow();
    }

    /** Notes that the line at its position is played; false where somebody else played it, or it has ended. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean advance(Replay replay) {
        return rows.advance(replay.id(), replay.position()) == 1;
    }

    /** Notes that the line just advanced over was refused. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leaveOut(Replay replay) {
        if (rows.leaveOut(replay.id()) != 1) {
            throw new IllegalStateException("replay " + replay.id() + " is gone");
        }
    }

    @Transactional
    public Playing control(Township sample, boolean paused, Integer speed) {
        if (rows.control(sample.id(), paused ? ReplayState.PAUSED : ReplayState.PLAYING, speed) != 1) {
            throw Refusal.notNow("没有正在放的聊天记录");
        }
        return of(sample).orElseThrow();
    }

    @EventListener
    void follow(SampleCleared cleared) {
        rows.forget(cleared.township());
    }
}
