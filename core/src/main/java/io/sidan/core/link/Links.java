package io.sidan.core.link;

import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Holders;
import io.sidan.core.suggestion.Holders.Holder;
import io.sidan.core.suggestion.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The links given to units, residents and deputies. */
@Repository
public class Links {

    private final LinkMapper links;
    private final Tokens tokens;
    private final Holders holders;
    private final LinkProperties lasting;
    private final Clock clock;

    Links(LinkMapper links, Tokens tokens, Holders holders, LinkProperties lasting, Clock clock) {
        this.links = links;
        this.tokens = tokens;
        this.holders = holders;
        this.lasting = lasting;
        this.clock = clock;
    }

    /**
     * Makes a link to a case, for the one in charge of it or one who told of it.
     *
     * @param code of who it is for; null for the lead unit, the reporter, the deputy who took it
     */
    @Transactional
    public Given give(String number, Role role, String code, Actor by) {
        if (!Entry.isFor(role)) {
            throw Refusal.incomplete("role", "链接只发给承办单位、反映人和代表");
        }
        return give(holders.of(number, role, code, by), number, role, by);
    }

    /** Makes a link to a deputy's workbench: all the cases that are this deputy's at the time. */
    @Transactional
    public Given giveWorkbench(String deputy, Actor by) {
        return give(holders.deputy(deputy, by), null, Role.DEPUTY, by);
    }

    /** The links of a case, the latest first; without their tokens, which nobody has but who got them. */
    @Transactional(readOnly = true)
    public List<Link> of(String number, Actor by) {
        holders.require(number, by);
        return links.of(number);
    }

    /** Ends a link at once; who works at a point ends those of its own cases, and those it made. */
    @Transactional
    public void revoke(long id, Actor by) {
        Optional.ofNullable(links.find(id))
                .filter(link -> by.station() != null && !link.madeBy().equals(by.code()))
                .ifPresent(link -> {
                    if (link.number() == null) {
                        throw Refusal.forbidden("这个链接不是您发的，请找联络站停用");
                    }
                    holders.require(link.number(), by);
                });
        if (links.revoke(id, by.township(), by.code(), clock.instant()) != 1) {
            throw Refusal.missing("没有这个链接，或已经停用");
        }
    }

    /** The link of this token, used now; refuses in one sentence what is not genuine, over or revoked. */
    @Transactional
    public Link use(String token) {
        Tokens.Content content = tokens.read(token).orElseThrow(Links::unknown);
        Link link = links.find(content.id());
        Instant now = clock.instant();
        if (link == null || !link.expiresAt().equals(content.expiresAt())) {
            throw unknown();
        }
        if (link.revokedAt() != null || links.use(link.id(), now) != 1) {
            throw Refusal.gone("这个链接已经停用，要办请联系联络站重新发一个");
        }
        if (!now.isBefore(link.expiresAt()) || isOverWithItsCase(link, now)) {
            throw Refusal.gone("这个链接已经过期，要办请联系联络站重新发一个");
        }
        return link;
    }

    private boolean isOverWithItsCase(Link link, Instant now) {
        return link.role() == Role.RESIDENT
                && holders.closedAt(link.number())
                        .filter(closed -> !now.isBefore(closed.plus(lasting.residentAfterClosing())))
                        .isPresent();
    }

    private Given give(Holder holder, String number, Role role, Actor by) {
        Instant now = clock.instant();
        NewLink link = new NewLink(
                holder.township(), number, role, holder.code(), holder.name(), by.code(), now, now.plus(lasting(role)));
        links.insert(link);
        Instant end = now.plus(lasting(role));
        return new Given(link.id(), role, number, tokens.of(link.id(), end), end);
    }

    private Duration lasting(Role role) {
        return switch (role) {
            case UNIT -> lasting.unit();
            case RESIDENT -> lasting.resident();
            default -> lasting.deputy();
        };
    }

    private static Refusal unknown() {
        return Refusal.missing("这个链接不对，请从收到的消息里重新点开");
    }
}
