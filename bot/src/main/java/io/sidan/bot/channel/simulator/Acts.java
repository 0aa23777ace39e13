package io.sidan.bot.channel.simulator;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Township;
import io.sidan.core.sample.Feed;
import io.sidan.core.sample.Feed.Told;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Suggestions;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The moves of a chat file, each on the case that its message told of. */
@Component
class Acts {

    private final Feed feed;
    private final Suggestions suggestions;
    private final Clock clock;

    Acts(Feed feed, Suggestions suggestions, Clock clock) {
        this.feed = feed;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    /** Nothing where it is needed only in a state that the case is not in. */
    void perform(Township sample, Replay replay, Cue.Done done) {
        Told about = feed.told(sample.id(), replay.idOf(done.about()));
        if (done.where() == null || done.where() == about.state()) {
            suggestions.move(about.number(), done.move(), details(sample, replay, done), actor(sample, done));
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
                done.into() == null
                        ? null
                        : feed.told(sample.id(), replay.idOf(done.into())).number(),
                told.granted(),
                told.grade(),
                null);
    }

    private static Actor actor(Township sample, Cue.Done done) {
        String shown = done.role() == Role.RESIDENT ? done.role().label() : done.name();
        return new Actor(done.role(), done.person(), shown, sample.id(), null, Stage.CHANNEL);
    }
}
