package io.sidan.bot.reply;

import io.sidan.core.roster.PrivateChat;
import io.sidan.core.suggestion.Brief;
import io.sidan.core.suggestion.Briefs;
import io.sidan.core.suggestion.Teller;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Takes what one way could not say another way: the next channel that may speak there; else, to a resident about a
 * public matter, the number alone in the group; else it is left to staff.
 */
@Component
class Fallback {

    private final SettlingMapper rows;
    private final Routes routes;
    private final Pacing pacing;
    private final Briefs briefs;
    private final Posting posting;
    private final Deliveries deliveries;
    private final Clock clock;

    Fallback(
            SettlingMapper rows,
            Routes routes,
            Pacing pacing,
            Briefs briefs,
            Posting posting,
            Deliveries deliveries,
            Clock clock) {
        this.rows = rows;
        this.routes = routes;
        this.pacing = pacing;
        this.briefs = briefs;
        this.posting = posting;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Its way may not be taken; at last the group hears the number, or staff pass it on. */
    void closed(Parcel parcel, String sending, String why) {
        if (isRerouted(parcel, sending, why)) {
            return;
        }
        if (isSaidInGroup(parcel)) {
            end(parcel, sending, OutboxState.CANCELLED, Delivery.FELL_BACK, why + "；改在群里只说编号");
        } else {
            end(parcel, sending, OutboxState.BY_HAND, Delivery.BY_HAND, why);
        }
    }

    /** Its way refuses it, or did not work in all its tries; at last a person decides. */
    void failed(Parcel parcel, String sending, String why) {
        if (!isRerouted(parcel, sending, why)) {
            end(parcel, sending, OutboxState.DEAD, Delivery.DEAD, why);
        }
    }

    private boolean isRerouted(Parcel parcel, String sending, String why) {
        Optional<Route> next = next(parcel);
        next.ifPresent(route -> reroute(parcel, sending, route, why));
        return next.isPresent();
    }

    /** What was meant for one channel alone goes no other way. */
    private Optional<Route> next(Parcel parcel) {
        if (parcel.isForOneChannel()) {
            return Optional.empty();
        }
        Addressee to = parcel.person() == null
                ? parcel.to()
                : Addressee.person(parcel.townshipId(), parcel.person(), chatOf(parcel));
        Route route =
                routes.to(to, parcel.atOnce(), Arrays.asList(parcel.triedByNow().split(",")));
        return route.speaks() ? Optional.of(route) : Optional.empty();
    }

    private void reroute(Parcel parcel, String sending, Route route, String why) {
        Pacing.Time time = pacing.again(route, parcel.atOnce());
        if (rows.reroute(parcel, sending, route.channel(), time.notBefore(), Deliveries.brief(why)) == 1) {
            deliveries.note(parcel, Delivery.FELL_BACK, route.channel(), why);
        }
    }

    private void end(Parcel parcel, String sending, OutboxState state, Delivery what, String why) {
        if (rows.end(parcel, sending, state, Deliveries.brief(why), clock.instant()) == 1) {
            deliveries.note(parcel, what, state == OutboxState.BY_HAND ? null : parcel.channel(), why);
        }
    }

    private boolean isSaidInGroup(Parcel parcel) {
        Optional<Brief> brief = Optional.ofNullable(parcel.suggestionId()).flatMap(briefs::find);
        if (parcel.isForOneChannel() || brief.isEmpty() || brief.get().confidential()) {
            return false;
        }
        Optional<String> group = told(parcel)
                .filter(chat -> !PrivateChat.isOne(chat) && !posting.isUnspokenIn(parcel.townshipId(), chat));
        group.ifPresent(chat -> inGroup(parcel, brief.get(), chat));
        return group.isPresent();
    }

    /** Once: not where the same news is told there anyway. */
    private void inGroup(Parcel parcel, Brief brief, String group) {
        if (News.isToldInGroups(parcel.template())) {
            return;
        }
        Addressee to = Addressee.group(parcel.townshipId(), group);
        Route route = routes.to(to);
        Saying saying = Saying.of(Telling.INSTEAD, brief.id()).with(Facts.of(brief));
        posting.post("instead:" + parcel.id(), saying, route, pacing.telling(route, saying.pace()));
    }

    /** A chat of the same township and channel world: where the person told of it, else where the case was told. */
    private String chatOf(Parcel parcel) {
        return told(parcel)
                .or(() -> Optional.ofNullable(parcel.suggestionId())
                        .flatMap(briefs::find)
                        .map(Brief::group))
                .orElse(parcel.chat());
    }

    /** The chat in which this person told of the case. */
    private Optional<String> told(Parcel parcel) {
        List<Teller> tellers = parcel.suggestionId() == null ? List.of() : briefs.tellers(parcel.suggestionId());
        return tellers.stream()
                .filter(teller -> teller.person().equals(parcel.person()))
                .map(Teller::group)
                .findFirst();
    }
}
