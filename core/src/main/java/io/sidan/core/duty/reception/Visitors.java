package io.sidan.core.duty.reception;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.message.Urgency;
import io.sidan.core.privacy.Seal;
import io.sidan.core.roster.Categories;
import io.sidan.core.roster.Category;
import io.sidan.core.roster.Deputies;
import io.sidan.core.roster.Deputy;
import io.sidan.core.roster.Districts;
import io.sidan.core.roster.PrivateChat;
import io.sidan.core.roster.Townships;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Opening;
import io.sidan.core.suggestion.Refusal;
import io.sidan.core.suggestion.Suggestion;
import io.sidan.core.suggestion.Suggestions;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 来访、来电、来信: kept sealed, and made a case by one key. */
@Service
public class Visitors {

    /** What nobody has said the kind of. */
    private static final String OTHER = "X1";

    private final VisitorMapper visitors;
    private final ReceptionMapper receptions;
    private final Suggestions suggestions;
    private final Townships townships;
    private final Deputies deputies;
    private final Districts districts;
    private final Categories categories;
    private final Seal seal;
    private final Clock clock;

    Visitors(
            VisitorMapper visitors,
            ReceptionMapper receptions,
            Suggestions suggestions,
            Townships townships,
            Deputies deputies,
            Districts districts,
            Categories categories,
            Seal seal,
            Clock clock) {
        this.visitors = visitors;
        this.receptions = receptions;
        this.suggestions = suggestions;
        this.townships = townships;
        this.deputies = deputies;
        this.districts = districts;
        this.categories = categories;
        this.seal = seal;
        this.clock = clock;
    }

    /** Notes one visitor; answers the row's id. */
    @Transactional
    public long enter(long township, NewVisitor visitor, String by) {
        Optional<Reception> reception = Optional.ofNullable(visitor.reception()).map(id -> open(township, id));
        String station = reception
                .map(Reception::station)
                .or(() -> Optional.ofNullable(visitor.station()).flatMap(word -> districts.station(township, word)))
                .orElseThrow(() -> Refusal.incomplete("station", "请选是哪个站点"));
        String deputy = Optional.ofNullable(visitor.deputy())
                .map(word -> deputies.find(township, word)
                        .map(Deputy::code)
                        .orElseThrow(() -> Refusal.incomplete("deputy", "名册里没有「" + word + "」这位代表")))
                .orElse(null);
        VisitorRow row = new VisitorRow(
                township,
                visitor.reception(),
                station,
                deputy,
                visitor.way(),
                reception.map(this::during).orElseGet(clock::instant),
                clock.instant(),
                seal.seal(visitor.name().strip()),
                seal.seal(visitor.phone()),
                seal.seal(visitor.address()),
                visitor.village(),
                seal.seal(visitor.matter().strip()),
                visitor.reply(),
                by);
        visitors.insert(row);
        return row.id();
    }

    /**
     * Makes a registered case of what the visitor told; asked twice, it is the same case.
     *
     * @param category code, or null for 其他
     */
    @Transactional
    public String suggest(long township, long id, String category, Urgency urgency, Actor actor) {
        suggestions.lock(township);
        VisitorMapper.Told told = Optional.ofNullable(visitors.told(township, id))
                .filter(one -> actor.station() == null || actor.station().equals(one.station()))
                .orElseThrow(() -> Refusal.missing("没有这位来访的记录"));
        if (told.number() != null) {
            return told.number();
        }
        Category kind = category(category);
        Opening opening = new Opening(
                townships.find(township).orElseThrow(),
                PrivateChat.of("visitor-" + id, null),
                told.district(),
                "visitor-" + id,
                seal.open(told.matter()),
                kind.code(),
                urgency,
                told.village(),
                null,
                null,
                kind.confidential(),
                true,
                false,
                told.cameAt(),
                told.way().label() + "反映，" + actor.name() + "登记");
        Suggestion opened = suggestions.open(opening, actor);
        if (visitors.became(id, opened.id()) != 1) {
            throw Refusal.stale("这位来访的刚被别人登记过");
        }
        return opened.number();
    }

    private Reception open(long township, long id) {
        Reception reception =
                Optional.ofNullable(receptions.find(township, id)).orElseThrow(() -> Refusal.missing("没有这次接待"));
        if (!reception.isPlanned()) {
            throw Refusal.notNow("这次接待已经" + reception.state().label() + "，补记请不选接待日");
        }
        if (reception.heldOn().isAfter(WorkingDays.dayOf(clock.instant()))) {
            throw Refusal.notNow("还没到接待的日子");
        }
        return reception;
    }

    /** Who is entered on a later day came on the day of the reception. */
    private Instant during(Reception reception) {
        Instant now = clock.instant();
        return reception.heldOn().equals(WorkingDays.dayOf(now))
                ? now
                : reception
                        .heldOn()
                        .atTime(reception.opens())
                        .atZone(WorkingDays.CHINA)
                        .toInstant();
    }

    private Category category(String code) {
        return categories.find(code == null ? OTHER : code).orElseThrow(() -> Refusal.incomplete("category", "请选类别"));
    }
}
