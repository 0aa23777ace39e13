package io.sidan.bot.reply;

import io.sidan.core.privacy.Seal;
import io.sidan.core.roster.ChatGroups;
import io.sidan.core.suggestion.Brief;
import io.sidan.core.suggestion.Briefs;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All the bot says: written in the transaction of its cause, once for each key, and sent after it has committed. It
 * listens in every process; roles switch only the sending.
 */
@Service
public class Outbox {

    private final OutboxMapper rows;
    private final Templates templates;
    private final Routes routes;
    private final Briefs briefs;
    private final Pacing pacing;
    private final ChatGroups groups;
    private final Seal seal;
    private final Clock clock;

    Outbox(
            OutboxMapper rows,
            Templates templates,
            Routes routes,
            Briefs briefs,
            Pacing pacing,
            ChatGroups groups,
            Seal seal,
            Clock clock) {
        this.rows = rows;
        this.templates = templates;
        this.routes = routes;
        this.briefs = briefs;
        this.pacing = pacing;
        this.groups = groups;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Answers a message where it was posted; what is not for a group, or is about a confidential case, goes to the
     * person privately.
     *
     * @param suggestion the case it is about, or null
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answer(Spoken to, String template, Map<String, String> values, Long suggestion) {
        if (groups.inShadow(to.township()).contains(to.chat())) {
            return;
        }
        Route back = routes.back(to);
        boolean secret = templates.isPrivate(template) || isConfidential(suggestion);
        Route route =
                back.isPrivate() || !secret ? back : routes.to(Addressee.person(to.township(), to.person(), to.chat()));
        Saying saying = Saying.of(template, suggestion).with(values);
        write("answer:" + to.message(), saying, route, pacing.answering(route));
    }

    /** Tells a person or a group, once for this key. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Addressee to, String key, Saying saying) {
        Route route = routes.to(to);
        write(key, saying, route, pacing.telling(route, saying.pace()));
    }

    /** Whether a channel can say it there. */
    boolean reaches(Addressee to) {
        return routes.to(to).speaks();
    }

    /** The people who have heard what is said under keys that begin so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<String> heardBy(String prefix) {
        return rows.told(prefix).stream()
                .map(OutboxMapper.Told::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Says to all who have heard what is said under these keys that it no longer holds. */
    @Transactional(propagation = Propagation.MANDATORY)
    void correct(String undone, String by, Saying saying) {
        for (OutboxMapper.Told told : rows.told(undone)) {
            Route route = new Route(told.townshipId(), told.chat(), told.person(), told.channel());
            write(by + saying.template() + ":" + told.chat(), saying, route, pacing.telling(route, saying.pace()));
        }
    }

    private void write(String key, Saying saying, Route route, Pacing.Time time) {
        if (isHushed(route, saying)) {
            return;
        }
        Instant now = clock.instant();
        rows.write(new OutboxRow(
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
                state(route),
                0,
                time.notBefore(),
                now));
    }

    /** In the simulator what is written is said: there is nobody to disturb, and a day goes by in a minute. */
    private static OutboxState state(Route route) {
        if (!route.speaks()) {
            return OutboxState.BY_HAND;
        }
        return SimulatorSender.CHANNEL.equals(route.channel()) ? OutboxState.SENT : OutboxState.WAITING;
    }

    /** Nothing is said in a group on trial, nor because of what was told there unless somebody is in danger. */
    private boolean isHushed(Route route, Saying saying) {
        Set<String> shadows = groups.inShadow(route.township());
        return shadows.contains(route.chat())
                || saying.pace() != Pace.IN_DANGER
                        && saying.suggestion() != null
                        && briefs.find(saying.suggestion())
                                .map(Brief::group)
                                .filter(shadows::contains)
                                .isPresent();
    }

    private boolean isConfidential(Long suggestion) {
        return suggestion != null
                && briefs.find(suggestion).map(Brief::confidential).orElse(false);
    }
}
