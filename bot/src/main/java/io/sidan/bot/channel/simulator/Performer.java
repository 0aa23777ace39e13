package io.sidan.bot.channel.simulator;

import io.sidan.bot.inbox.Inbox;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.roster.Township;
import io.sidan.core.sample.Feed;
import io.sidan.core.sample.Samples;
import io.sidan.core.suggestion.Refusal;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays one line of a replay, once: the line and the place reached are written together. */
@Component
class Performer {

    private static final Logger log = LoggerFactory.getLogger(Performer.class);
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final int MOST_LOOKS = 1_500;

    private final Samples samples;
    private final Stage stage;
    private final Acts acts;
    private final Replays replays;
    private final Inbox inbox;
    private final Feed feed;
    private final TransactionTemplate transaction;

    Performer(
            Samples samples,
            Stage stage,
            Acts acts,
            Replays replays,
            Inbox inbox,
            Feed feed,
            TransactionTemplate transaction) {
        this.samples = samples;
        this.stage = stage;
        this.acts = acts;
        this.replays = replays;
        this.inbox = inbox;
        this.feed = feed;
        this.transaction = transaction;
    }

    /** A line that is refused, or names a case that is none, is left out; the rest of the day goes on. */
    void play(Replay replay, Cue cue) throws InterruptedException {
        if (cue.namesCase()) {
            awaitOutcomes(replay.townshipId());
        }
        try {
            transaction.executeWithoutResult(status -> perform(replay, cue));
        } catch (Refusal refusal) {
            transaction.executeWithoutResult(status -> leaveOut(replay, cue, refusal));
        }
    }

    private void perform(Replay replay, Cue cue) {
        Township sample = samples.hold();
        if (!replays.advance(replay)) {
            return;
        }
        if (cue instanceof Cue.Said said) {
            stage.receive(sample, staged(sample, replay, said.message()));
        } else if (cue instanceof Cue.Done done) {
            acts.perform(sample, replay, done);
        }
    }

    private GroupMessage staged(Township sample, Replay replay, GroupMessage message) {
        String text = Blanks.fill(
                message.text(), id -> feed.told(sample.id(), replay.idOf(id)).shortNumber());
        return Playbook.staged(message, text, replay);
    }

    private void leaveOut(Replay replay, Cue cue, Refusal refusal) {
        samples.hold();
        if (replays.advance(replay)) {
            replays.leaveOut(replay);
            log.error(
                    "replay {}: line {} ({}) is left out: {}",
                    replay.id(),
                    replay.position() + 1,
                    cue.label(),
                    refusal.getMessage());
        }
    }

    /** Who names a case has read all that was said before. */
    private void awaitOutcomes(long township) throws InterruptedException {
        for (int look = 0; look < MOST_LOOKS && !inbox.isUpToDate(township); look++) {
            TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
        }
    }
}
