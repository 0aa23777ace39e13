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
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds whom a move concerns, and what each is to hear of it. */
@Component
class Telling {

    /** What a group is told in place of somebody who cannot be reached: the number alone. */
    static final String INSTEAD = "case.news.group";

    private final Briefs briefs;
    private final Hearers hearers;
    private final Outbox outbox;
    private final PublicPlaces places;
    private final Clock clock;

    Telling(Briefs briefs, Hearers hearers, Outbox outbox, PublicPlaces places, Clock clock) {
        this.briefs = briefs;
        this.hearers = hearers;
        this.outbox = outbox;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Something to be said to one person or group, once for its key.
     *
     * @param as in which part they hear of it
     */
    record Told(Hearer as, Addressee to, String key, Saying saying) {}

    /** One piece of news of one case. */
    private record Case(News news, SuggestionMoved moved, Brief brief, Map<String, String> facts) {}

    Stream<Told> of(News news, SuggestionMoved moved, Brief brief) {
        Map<String, String> facts = Facts.of(brief, moved.details());
        facts.put("deputy", orEmpty(hearers.dutyName(brief)));
        facts.put("into", into(brief));
        return news.lines().stream().flatMap(line -> of(line, new Case(news, moved, brief, facts)));
    }

    /** Names a step of a case, so that each is told of once. */
    static String prefix(Brief brief, int version) {
        return "move:" + brief.id() + ":" + version + ":";
    }

    private Stream<Told> of(Line line, Case about) {
        Brief brief = about.brief();
        if (line.to() == Hearer.DUTY && isRung(about)) {
            return Stream.empty();
        }
        if (line.to() == Hearer.DUTY && hearers.duty(brief).isEmpty()) {
            return atStation(about.news(), line).stream().flatMap(other -> of(other, about));
        }
        Saying saying = Saying.of(line.template(), brief.id()).with(about.facts());
        return hearers(line, about).stream()
                .filter(to -> !about.moved().actor().code().equals(to.person()))
                .flatMap(to -> reach(line.to(), to, fit(saying, line.to(), to, brief), about).stream());
    }

    private List<Addressee> hearers(Line line, Case about) {
        if (line.to() != Hearer.SUPPORTER) {
            return hearers.of(line.to(), about.brief());
        }
        Addressee supporter = Addressee.person(
                about.brief().township(),
                about.moved().supporter(),
                about.brief().group());
        return outbox.reaches(supporter) ? List.of(supporter) : List.of();
    }

    /** What no deputy may take up is the station's, unless the same news tells it already. */
    private static Optional<Line> atStation(News news, Line line) {
        return news.isSaidTo(Hearer.STATION)
                ? Optional.empty()
                : Optional.of(new Line(Hearer.STATION, news == News.REGISTERED ? "case.untaken" : line.template()));
    }

    /** Danger now is told by its alarm. */
    private static boolean isRung(Case about) {
        return about.news() == News.REGISTERED && about.brief().urgency() == Urgency.NOW;
    }

    /** Only who told first is told the place as it was told. */
    private Saying fit(Saying saying, Hearer hearer, Addressee to, Brief brief) {
        boolean supporter = hearer == Hearer.TELLERS && !brief.reporter().equals(to.person());
        return supporter && brief.place() != null
                ? saying.with("place", places.in(brief.place(), brief.township()))
                : saying;
    }

    /** Privately; else, of a public matter, by the number in the group; else by the hand of staff. */
    private Optional<Told> reach(Hearer hearer, Addressee to, Saying saying, Case about) {
        boolean open = hearer == Hearer.TELLERS && !about.brief().confidential() && !PrivateChat.isOne(to.group());
        if (!open || outbox.reaches(to)) {
            return Optional.of(told(hearer, to, saying, about));
        }
        return about.news().isSaidTo(Hearer.GROUPS)
                ? Optional.empty()
                : Optional.of(
                        told(Hearer.GROUPS, Addressee.group(to.township(), to.group()), saying.as(INSTEAD), about));
    }

    private Told told(Hearer hearer, Addressee to, Saying saying, Case about) {
        return new Told(hearer, to, cause(about) + saying.template() + ":" + to.name(), saying);
    }

    /** Who told of it and asks again is passed on once a day. */
    private String cause(Case about) {
        SuggestionMoved moved = about.moved();
        Brief brief = about.brief();
        boolean asked = moved.move() == Move.REMIND && moved.actor().role() == Role.RESIDENT;
        return asked
                ? "asked:" + brief.id() + ":" + WorkingDays.dayOf(clock.instant()) + ":"
                        + moved.actor().code() + ":"
                : prefix(brief, brief.version());
    }

    private String into(Brief brief) {
        return brief.mergedInto() == null
                ? ""
                : briefs.find(brief.mergedInto())
                        .map(master -> String.valueOf(master.shortNumber()))
                        .orElse("");
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
