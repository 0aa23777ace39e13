package io.sidan.bot.reply;

import io.sidan.bot.reply.News.Line;
import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.message.Urgency;
import io.sidan.core.roster.PrivateChat;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Brief;
import io.sidan.core.suggestion.Briefs;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.SuggestionMoved;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of every move, in its own transaction, whom it concerns. */
@Component
class Tidings {

    /** What a group is told in place of somebody who cannot be reached: the number alone. */
    private static final String INSTEAD = "case.news.group";

    private final Briefs briefs;
    private final Hearers hearers;
    private final Outbox outbox;
    private final Recall recall;
    private final PublicPlaces places;
    private final Clock clock;

    Tidings(Briefs briefs, Hearers hearers, Outbox outbox, Recall recall, PublicPlaces places, Clock clock) {
        this.briefs = briefs;
        this.hearers = hearers;
        this.outbox = outbox;
        this.recall = recall;
        this.places = places;
        this.clock = clock;
    }

    @EventListener
    void hear(SuggestionMoved moved) {
        if (moved.silent()) {
            return;
        }
        List<News> news = News.of(moved).toList();
        if (!news.isEmpty() || moved.move() == Move.UNDO) {
            Brief brief = briefs.find(moved.id()).orElseThrow();
            news.forEach(each -> tell(each, moved, brief));
            takeBack(moved, brief);
        }
    }

    private void tell(News news, SuggestionMoved moved, Brief brief) {
        Map<String, String> facts = Facts.of(brief, moved.details());
        facts.put("deputy", orEmpty(hearers.dutyName(brief)));
        facts.put("into", into(brief));
        news.lines().forEach(line -> tell(news, line, moved, brief, facts));
    }

    private void tell(News news, Line line, SuggestionMoved moved, Brief brief, Map<String, String> facts) {
        if (line.to() == Hearer.DUTY && isRung(news, brief)) {
            return;
        }
        if (line.to() == Hearer.DUTY && hearers.duty(brief).isEmpty()) {
            atStation(news, line).ifPresent(other -> tell(news, other, moved, brief, facts));
            return;
        }
        Saying saying = Saying.of(line.template(), brief.id()).with(facts);
        for (Addressee to : hearers(line, moved, brief)) {
            if (!moved.actor().code().equals(to.person())) {
                reach(news, line.to(), to, fit(saying, line.to(), to, brief), brief, cause(moved, brief));
            }
        }
    }

    private List<Addressee> hearers(Line line, SuggestionMoved moved, Brief brief) {
        if (line.to() != Hearer.SUPPORTER) {
            return hearers.of(line.to(), brief);
        }
        Addressee supporter = Addressee.person(brief.township(), moved.supporter(), brief.group());
        return outbox.reaches(supporter) ? List.of(supporter) : List.of();
    }

    /** What no deputy may take up is the station's, unless the same news tells it already. */
    private static Optional<Line> atStation(News news, Line line) {
        return news.isSaidTo(Hearer.STATION)
                ? Optional.empty()
                : Optional.of(new Line(Hearer.STATION, news == News.REGISTERED ? "case.untaken" : line.template()));
    }

    /** Danger now is told by its alarm. */
    private static boolean isRung(News news, Brief brief) {
        return news == News.REGISTERED && brief.urgency() == Urgency.NOW;
    }

    /** Only who told first is told the place as it was told. */
    private Saying fit(Saying saying, Hearer hearer, Addressee to, Brief brief) {
        boolean supporter = hearer == Hearer.TELLERS && !brief.reporter().equals(to.person());
        return supporter && brief.place() != null
                ? saying.with("place", places.in(brief.place(), brief.township()))
                : saying;
    }

    /** Privately; else, of a public matter, by the number in the group; else by the hand of staff. */
    private void reach(News news, Hearer hearer, Addressee to, Saying saying, Brief brief, String cause) {
        boolean open = hearer == Hearer.TELLERS && !brief.confidential() && !PrivateChat.isOne(to.group());
        if (!open || outbox.reaches(to)) {
            outbox.tell(to, key(cause, saying.template(), to), saying);
        } else if (!news.isSaidTo(Hearer.GROUPS)) {
            Addressee group = Addressee.group(to.township(), to.group());
            outbox.tell(group, key(cause, INSTEAD, group), saying.as(INSTEAD));
        }
    }

    private void takeBack(SuggestionMoved moved, Brief brief) {
        if (moved.move() == Move.UNDO) {
            String undone = prefix(brief, brief.version() - 1);
            recall.unsaid(undone);
            outbox.correct(
                    undone,
                    prefix(brief, brief.version()),
                    Saying.of("case.undone", brief.id()).with(Facts.of(brief)));
        }
    }

    private String into(Brief brief) {
        return brief.mergedInto() == null
                ? ""
                : briefs.find(brief.mergedInto())
                        .map(master -> String.valueOf(master.shortNumber()))
                        .orElse("");
    }

    private static String key(String cause, String template, Addressee to) {
        return cause + template + ":" + to.name();
    }

    /** The version tells the step, so that each is told of once; who told of it and asks again is passed on once a day. */
    private String cause(SuggestionMoved moved, Brief brief) {
        boolean asked = moved.move() == Move.REMIND && moved.actor().role() == Role.RESIDENT;
        return asked
                ? "asked:" + brief.id() + ":" + WorkingDays.dayOf(clock.instant()) + ":"
                        + moved.actor().code() + ":"
                : prefix(brief, brief.version());
    }

    private static String prefix(Brief brief, int version) {
        return "move:" + brief.id() + ":" + version + ":";
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
