package io.sidan.bot.reply;

import io.sidan.bot.reply.News.Line;
import io.sidan.core.message.Urgency;
import io.sidan.core.roster.PrivateChat;
import io.sidan.core.suggestion.Brief;
import io.sidan.core.suggestion.Briefs;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.SuggestionMoved;
import java.util.List;
import java.util.Map;
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

    Tidings(Briefs briefs, Hearers hearers, Outbox outbox, Recall recall, PublicPlaces places) {
        this.briefs = briefs;
        this.hearers = hearers;
        this.outbox = outbox;
        this.recall = recall;
        this.places = places;
    }

    @EventListener
    void hear(SuggestionMoved moved) {
        followSecrecy(moved);
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

    private void followSecrecy(SuggestionMoved moved) {
        if (moved.move() == Move.CONCEAL) {
            recall.openly(moved.id());
        } else if (moved.move() == Move.REVEAL) {
            recall.nothing(moved.id());
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
            tell(news, atStation(news, line), moved, brief, facts);
            return;
        }
        Saying saying = Saying.of(line.template(), brief.id()).with(facts);
        for (Addressee to : hearers(line, moved, brief)) {
            if (!moved.actor().code().equals(to.person())) {
                reach(news, line.to(), to, fit(saying, line.to(), to, brief), brief);
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

    /** What no deputy may take up is the station's. */
    private static Line atStation(News news, Line line) {
        return new Line(Hearer.STATION, news == News.REGISTERED ? "case.untaken" : line.template());
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
    private void reach(News news, Hearer hearer, Addressee to, Saying saying, Brief brief) {
        boolean open = hearer == Hearer.TELLERS && !brief.confidential() && !PrivateChat.isOne(to.group());
        if (!open || outbox.reaches(to)) {
            outbox.tell(to, key(brief, saying.template(), to), saying);
        } else if (!news.isSaidTo(Hearer.GROUPS)) {
            Addressee group = Addressee.group(to.township(), to.group());
            outbox.tell(group, key(brief, INSTEAD, group), saying.as(INSTEAD));
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

    /** The version tells the step, so that each is told of once. */
    private static String key(Brief brief, String template, Addressee to) {
        return prefix(brief, brief.version()) + template + ":" + to.name();
    }

    private static String prefix(Brief brief, int version) {
        return "move:" + brief.id() + ":" + version + ":";
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
