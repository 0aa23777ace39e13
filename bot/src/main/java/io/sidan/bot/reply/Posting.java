package io.sidan.bot.reply;

import io.sidan.core.privacy.Seal;
import io.sidan.core.roster.ChatGroups;
import io.sidan.core.suggestion.Brief;
import io.sidan.core.suggestion.Briefs;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts what is to be said into the outbox: in its final words, sealed, with the time after which nobody needs it. */
@Component
class Posting {

    private final OutboxMapper rows;
    private final Templates templates;
    private final Briefs briefs;
    private final ChatGroups groups;
    private final Seal seal;
    private final Clock clock;
    private final ReplyProperties reply;

    Posting(
            OutboxMapper rows,
            Templates templates,
            Briefs briefs,
            ChatGroups groups,
            Seal seal,
            Clock clock,
            ReplyProperties reply) {
        this.rows = rows;
        this.templates = templates;
        this.briefs = briefs;
        this.groups = groups;
        this.seal = seal;
        this.clock = clock;
        this.reply = reply;
    }

    /** Once for each key; whether it is now for staff to pass on by hand. */
    boolean post(String key, Saying saying, Route route, Pacing.Time time) {
        if (isHushed(route, saying)) {
            return false;
        }
        OutboxState state = state(route);
        rows.write(row(key, saying, route, time, state));
        return state == OutboxState.BY_HAND;
    }

    /**
     * Nothing is said in a group on trial or muted, nor because of what was told in one on trial unless somebody is in
     * danger.
     */
    boolean isHushed(Route route, Saying saying) {
        Set<String> shadows = groups.inShadow(route.township());
        return isUnspokenIn(route.township(), route.chat())
                || saying.pace() != Pace.IN_DANGER
                        && saying.suggestion() != null
                        && briefs.find(saying.suggestion())
                                .map(Brief::group)
                                .filter(shadows::contains)
                                .isPresent();
    }

    /** Whether the bot says nothing in this group: it is on trial there, or muted. */
    boolean isUnspokenIn(long township, String chat) {
        return groups.unspokenIn(township).contains(chat);
    }

    boolean isConfidential(Long suggestion) {
        return suggestion != null
                && briefs.find(suggestion).map(Brief::confidential).orElse(false);
    }

    private OutboxRow row(String key, Saying saying, Route route, Pacing.Time time, OutboxState state) {
        Instant now = clock.instant();
        return new OutboxRow(
                null,
                key,
                route.township(),
                route.chat(),
                route.person(),
                saying.suggestion(),
                isConfidential(saying.suggestion()),
                saying.template(),
                seal.seal(templates.render(saying.template(), saying.values(), route)),
                templates.isCard(saying.template()),
                time.atOnce(),
                route.channel(),
                state,
                0,
                time.notBefore(),
                now,
                time.notBefore().plus(reply.stale().of(saying.template(), time.atOnce())));
    }

    /** In the simulator what is written is said: there is nobody to disturb, and a day goes by in a minute. */
    private static OutboxState state(Route route) {
        if (!route.speaks()) {
            return OutboxState.BY_HAND;
        }
        return SimulatorSender.CHANNEL.equals(route.channel()) ? OutboxState.SENT : OutboxState.WAITING;
    }
}
