package io.sidan.bot.channel.simulator;

import io.sidan.bot.inbox.Inbox;
import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Township;
import io.sidan.core.sample.Feed;
import io.sidan.core.sample.Samples;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Refusal;
import io.sidan.core.suggestion.Suggestions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
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
    private final Replays replays;
    private final Inbox inbox;
    private final Suggestions suggestions;
    private final Feed feed;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Performer(
            Samples samples,
            Stage stage,
            Replays replays,
            Inbox inbox,
            Suggestions suggestions,
            Feed feed,
            Clock clock,
            TransactionTemplate transaction) {
        this.samples = samples;
        this.stage = stage;
        this.replays = replays;
        this.inbox = inbox;
        this.suggestions = suggestions;
        this.feed = feed;
        this.clock = clock;
        this.transaction = transaction;
    }

    void play(Replay replay, Cue cue) throws InterruptedException {
        if (cue instanceof Cue.Said said) {
            transaction.executeWithoutResult(status -> say(replay, said));
        } else if (cue instanceof Cue.Done done) {
            awaitOutcomes(replay.townshipId());
            perform(replay, done);
        }
    }

    private void say(Replay replay, Cue.Said said) {
        Township sample = samples.hold();
        if (replays.advance(replay)) {
            stage.receive(sample, Playbook.staged(said.message(), replay));
        }
    }

    /** A move that is refused is left out; the rest of the day goes on. */
    private void perform(Replay replay, Cue.Done done) {
        try {
            transaction.executeWithoutResult(status -> move(replay, done));
        } catch (Refusal refusal) {
            log.warn(
                    "replay {}: {} of line {} is refused: {}",
                    replay.id(),
                    done.move(),
                    replay.position() + 1,
                    refusal.getMessage());
            transaction.executeWithoutResult(status -> {
                samples.hold();
                replays.advance(replay);
            });
        }
    }

    private void move(Replay replay, Cue.Done done) {
        Township sample = samples.hold();
        if (replays.advance(replay)) {
            String number = number(sample, replay.idOf(done.about()));
            suggestions.move(number, done.move(), details(sample, replay, done), actor(sample, done));
        }
    }

    private Details details(Township sample, Replay replay, Cue.Done done) {
        Details told = done.details();
        LocalDate due = done.dueIn() == null
                ? null
                : LocalDate.ofInstant(clock.instant(), WorkingDays.CHINA).plusDays(done.dueIn());
        return new Details(
                told.words(),
                told.reason(),
                told.deputy(),
                told.unit(),
                told.assisting(),
                due,
                told.answerClass(),
                told.contact(),
                told.evidence(),
                done.into() == null ? null : number(sample, replay.idOf(done.into())),
                told.granted(),
                told.grade(),
                null);
    }

    private String number(Township sample, String message) {
        return feed.number(sample.id(), message).orElseThrow(() -> Refusal.missing("「" + message + "」没有成为一件"));
    }

    private static Actor actor(Township sample, Cue.Done done) {
        String shown = done.role() == Role.RESIDENT ? done.role().label() : done.name();
        return new Actor(done.role(), done.person(), shown, sample.id(), null, Stage.CHANNEL);
    }

    /** Who acts has read all that was said before. */
    private void awaitOutcomes(long township) throws InterruptedException {
        for (int look = 0; look < MOST_LOOKS && !inbox.isUpToDate(township); look++) {
            TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
        }
    }
}
