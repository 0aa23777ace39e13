package io.sidan.core.suggestion;

import io.sidan.core.roster.Deputies;
import io.sidan.core.roster.Deputy;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Unit;
import io.sidan.core.roster.Units;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who has to do with a case and may be let in to it from outside. */
@Repository
@Transactional(readOnly = true)
public class Holders {

    private final Sights sights;
    private final SuggestionMapper suggestions;
    private final Deputies deputies;
    private final Units units;

    Holders(Sights sights, SuggestionMapper suggestions, Deputies deputies, Units units) {
        this.sights = sights;
        this.suggestions = suggestions;
        this.deputies = deputies;
        this.units = units;
    }

    /**
     * One of them.
     *
     * @param name as the timeline shows it
     */
    public record Holder(long township, String code, String name) {}

    /**
     * The lead unit, a resident who told of it or the deputy who took it, of a case that {@code by} may move.
     *
     * @param code null for the only unit or deputy, and for the reporter
     */
    public Holder of(String number, Role role, String code, Actor by) {
        Suggestion suggestion = movable(number, by);
        return switch (role) {
            case UNIT -> unit(suggestion, code);
            case RESIDENT -> resident(suggestion, code);
            default -> taker(suggestion, code);
        };
    }

    /** Refuses who may not move the case. */
    public void require(String number, Actor by) {
        movable(number, by);
    }

    /** A deputy of the township of {@code by}, and of the point where {@code by} works at one; by code or name. */
    public Holder deputy(String word, Actor by) {
        if (by.township() == null) {
            throw Refusal.notNow("还没有乡镇名册，请先导入名册");
        }
        return deputies.find(by.township(), word)
                .filter(deputy -> by.station() == null || deputies.isAt(by.township(), deputy.code(), by.station()))
                .map(deputy -> new Holder(by.township(), deputy.code(), deputy.name()))
                .orElseThrow(() -> Refusal.incomplete("code", "名册里没有「" + word + "」这位代表"));
    }

    /** The number of the case behind which this one stands now: its own, or that of the case it was merged into. */
    public String master(String number) {
        return standing(number).map(Suggestion::number).orElse(number);
    }

    /** When the case, or the one it was merged into, was closed; empty while it is not. */
    public Optional<Instant> closedAt(String number) {
        return standing(number)
                .filter(suggestion -> suggestion.state() == State.CLOSED)
                .map(Suggestion::movedAt);
    }

    private Optional<Suggestion> standing(String number) {
        Suggestion suggestion = suggestions.numbered(number);
        while (suggestion != null && suggestion.mergedInto() != null) {
            suggestion = suggestions.selectById(suggestion.mergedInto());
        }
        return Optional.ofNullable(suggestion);
    }

    private Suggestion movable(String number, Actor by) {
        Suggestion suggestion =
                Optional.ofNullable(suggestions.numbered(number)).orElseThrow(() -> Refusal.unknown(number));
        sights.requireMovable(suggestion, by);
        return suggestion;
    }

    private Holder unit(Suggestion suggestion, String code) {
        if (suggestion.unit() == null) {
            throw Refusal.notNow("这件还没有派给单位，派单后再发链接");
        }
        requireSame("code", code, suggestion.unit(), "这件的主办单位不是这个单位");
        String name = units.find(suggestion.township(), suggestion.unit())
                .map(Unit::name)
                .orElse(suggestion.unit());
        return new Holder(suggestion.township(), suggestion.unit(), name);
    }

    private Holder resident(Suggestion suggestion, String code) {
        String told = code == null ? suggestion.reporter() : code;
        if (!told.equals(suggestion.reporter()) && !suggestions.hasTold(suggestion.id(), told)) {
            throw Refusal.incomplete("code", "这个人没有反映过这件事");
        }
        return new Holder(suggestion.township(), told, "群众");
    }

    private Holder taker(Suggestion suggestion, String code) {
        if (suggestion.deputy() == null) {
            throw Refusal.notNow("这件还没有代表接单");
        }
        requireSame("code", code, suggestion.deputy(), "接这件的不是这位代表");
        String name = deputies.find(suggestion.township(), suggestion.deputy())
                .map(Deputy::name)
                .orElse(suggestion.deputy());
        return new Holder(suggestion.township(), suggestion.deputy(), name);
    }

    private static void requireSame(String field, String asked, String is, String sentence) {
        if (asked != null && !asked.equals(is)) {
            throw Refusal.incomplete(field, sentence);
        }
    }
}
