package io.sidan.bot.reply;

import io.sidan.core.roster.ChatGroups;
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
    private final Posting posting;
    private final Pacing pacing;
    private final Copying copying;
    private final ChatGroups groups;

    Outbox(
            OutboxMapper rows,
            Templates templates,
            Routes routes,
            Posting posting,
            Pacing pacing,
            Copying copying,
            ChatGroups groups) {
        this.rows = rows;
        this.templates = templates;
        this.routes = routes;
        this.posting = posting;
        this.pacing = pacing;
        this.copying = copying;
        this.groups = groups;
    }

    /**
     * Answers a message where it was posted; what is not for a group, is about a confidential case, or cannot be said
     * there at once goes to the person privately.
     *
     * @param suggestion the case it is about, or null
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answer(Spoken to, String template, Map<String, String> values, Long suggestion) {
        if (groups.inShadow(to.township()).contains(to.chat())) {
            return;
        }
        Route back = routes.back(to);
        boolean secret = templates.isPrivate(template) || posting.isConfidential(suggestion);
        Route alone = routes.to(Addressee.person(to.township(), to.person(), to.chat()), true, Set.of());
        boolean quiet = posting.isUnspokenIn(to.township(), to.chat());
        boolean privately = !back.isPrivate() && (secret || (quiet || !back.speaks()) && alone.speaks());
        Route route = privately ? alone : back;
        Saying saying = Saying.of(template, suggestion).with(values);
        posting.post("answer:" + to.message(), saying, route, pacing.answering(route));
    }

    /** Tells a person or a group, once for this key. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Addressee to, String key, Saying saying) {
        Route route = route(to, saying);
        boolean byHand = posting.post(key, saying, route, pacing.telling(route, saying.pace()));
        if (byHand && !route.isPrivate() && saying.isPrompt()) {
            copying.ask(key, saying, route);
        }
    }

    /** The way that would be taken now. */
    Route route(Addressee to, Saying saying) {
        return routes.to(to, saying.isPrompt(), Set.of());
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
            posting.post(
                    by + saying.template() + ":" + told.chat(), saying, route, pacing.telling(route, saying.pace()));
        }
    }
}
