package io.sidan.bot.reply;

import io.sidan.core.roster.ChatGroup;
import io.sidan.core.roster.ChatGroups;
import io.sidan.core.suggestion.Briefs;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks the station to copy into a group what is urgent and no channel may say there at once. */
@Component
class Copying {

    private static final String TEMPLATE = "desk.copy";

    private final Briefs briefs;
    private final Hearers hearers;
    private final Routes routes;
    private final Pacing pacing;
    private final Posting posting;
    private final Templates templates;
    private final ChatGroups groups;

    Copying(
            Briefs briefs,
            Hearers hearers,
            Routes routes,
            Pacing pacing,
            Posting posting,
            Templates templates,
            ChatGroups groups) {
        this.briefs = briefs;
        this.hearers = hearers;
        this.routes = routes;
        this.pacing = pacing;
        this.posting = posting;
        this.templates = templates;
        this.groups = groups;
    }

    /** Each of the station's people whom a channel reaches, with the words ready to be copied. */
    void ask(String key, Saying saying, Route group) {
        String words = templates.render(saying.template(), saying.values(), group);
        Saying please = Saying.of(TEMPLATE, saying.suggestion())
                .with("group", groups.find(group.chat()).map(ChatGroup::name).orElse(""))
                .with("sentence", words)
                .at(saying.pace());
        for (Addressee to : station(saying)) {
            Route route = routes.to(to, true, Set.of());
            if (route.speaks()) {
                posting.post("copy:" + key + ":" + to.name(), please, route, pacing.telling(route, please.pace()));
            }
        }
    }

    private List<Addressee> station(Saying saying) {
        return Optional.ofNullable(saying.suggestion())
                .flatMap(briefs::find)
                .map(brief -> hearers.of(Hearer.STATION, brief))
                .orElse(List.of());
    }
}
