package io.sidan.bot.reply;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.roster.Deputies;
import io.sidan.core.roster.Deputy;
import io.sidan.core.roster.Officials;
import io.sidan.core.roster.PrivateChat;
import io.sidan.core.suggestion.Brief;
import io.sidan.core.suggestion.Briefs;
import io.sidan.core.suggestion.Teller;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds the people behind a part in a case. A confidential case is told to nobody who is not in charge of it, and
 * whistle-blowing to no deputy and no unit at all.
 */
@Component
public class Hearers {

    private final Briefs briefs;
    private final Deputies deputies;
    private final Officials officials;
    private final ReplyProperties reply;
    private final Clock clock;

    Hearers(Briefs briefs, Deputies deputies, Officials officials, ReplyProperties reply, Clock clock) {
        this.briefs = briefs;
        this.deputies = deputies;
        this.officials = officials;
        this.reply = reply;
        this.clock = clock;
    }

    public List<Addressee> of(Hearer hearer, Brief brief) {
        return switch (hearer) {
            case TELLERS -> tellers(brief);
            case SUPPORTER -> List.of();
            case GROUPS -> groups(brief);
            case DUTY -> duty(brief).stream().map(code -> to(code, brief)).toList();
            case DEPUTY -> charged(acting(brief.deputy(), brief), brief);
            case UNIT -> charged(brief.unit(), brief);
            case STATION -> posted(brief.township(), brief.group(), reply.stationPosts(), reply.chairPosts());
            case CHAIR -> posted(brief.township(), brief.group(), reply.chairPosts(), reply.stationPosts());
        };
    }

    /** The staff of the station, about what is no case. */
    public List<Addressee> station(long township) {
        return posted(township, null, reply.stationPosts(), reply.chairPosts());
    }

    /**
     * Who took it up or acts for that deputy today, else who is on duty for it and has not declined it; nobody while it
     * is confidential and not taken up.
     */
    public Optional<String> duty(Brief brief) {
        if (isForStationOnly(brief)) {
            return Optional.empty();
        }
        return Optional.ofNullable(acting(brief.deputy(), brief))
                .or(() ->
                        brief.confidential() ? Optional.empty() : onDuty(brief).map(Deputy::code));
    }

    /** Name of the deputy on duty, as residents may be told it. */
    String dutyName(Brief brief) {
        return brief.deputyName() != null || brief.confidential()
                ? brief.deputyName()
                : onDuty(brief).map(Deputy::name).orElse(null);
    }

    boolean isForStationOnly(Brief brief) {
        return reply.stationOnly().contains(brief.categoryCode());
    }

    private Optional<Deputy> onDuty(Brief brief) {
        return deputies.onDuty(brief.township(), brief.group(), brief.district(), today(), brief.decliners());
    }

    private String acting(String deputy, Brief brief) {
        return deputy == null ? null : deputies.acting(brief.township(), deputy, today());
    }

    private LocalDate today() {
        return WorkingDays.dayOf(clock.instant());
    }

    /** Each person once, in the first chat the case was told in. */
    private List<Addressee> tellers(Brief brief) {
        Map<String, Addressee> each = new LinkedHashMap<>();
        for (Teller teller : briefs.tellers(brief.id())) {
            each.putIfAbsent(teller.person(), Addressee.person(brief.township(), teller.person(), teller.group()));
        }
        return List.copyOf(each.values());
    }

    private List<Addressee> groups(Brief brief) {
        return brief.confidential()
                ? List.of()
                : briefs.tellers(brief.id()).stream()
                        .map(Teller::group)
                        .filter(group -> !PrivateChat.isOne(group))
                        .distinct()
                        .map(group -> Addressee.group(brief.township(), group))
                        .toList();
    }

    private List<Addressee> charged(String code, Brief brief) {
        return code == null || isForStationOnly(brief) ? List.of() : List.of(to(code, brief));
    }

    /** Those whose post names them; where nobody's does, those who come next. */
    private List<Addressee> posted(long township, String group, List<String> posts, List<String> otherwise) {
        return Stream.of(posts, otherwise)
                .map(some -> holding(township, group, some))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Addressee> holding(long township, String group, List<String> posts) {
        return officials.staff(township).stream()
                .filter(official -> posts.stream().anyMatch(official.post()::contains))
                .map(official -> Addressee.person(township, official.code(), group))
                .toList();
    }

    private static Addressee to(String person, Brief brief) {
        return Addressee.person(brief.township(), person, brief.group());
    }
}
