package io.sidan.bot.channel.simulator;

import io.sidan.bot.channel.simulator.ScriptController.Played;
import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.roster.Deputies;
import io.sidan.core.roster.Deputy;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Township;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.AnswerClass;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Grade;
import io.sidan.core.suggestion.Holders;
import io.sidan.core.suggestion.Holders.Holder;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.Refusal;
import io.sidan.core.suggestion.State;
import io.sidan.core.suggestion.SuggestionQuery;
import io.sidan.core.suggestion.SuggestionSearch;
import io.sidan.core.suggestion.SuggestionSearch.Listed;
import io.sidan.core.suggestion.Suggestions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the offices do in the one-click scripts, with the newest case that is ready for it. */
@Component
@Transactional
class Offices {

    private final SuggestionSearch search;
    private final Suggestions suggestions;
    private final Holders holders;
    private final Deputies deputies;
    private final Cast cast;
    private final Clock clock;

    Offices(
            SuggestionSearch search,
            Suggestions suggestions,
            Holders holders,
            Deputies deputies,
            Cast cast,
            Clock clock) {
        this.search = search;
        this.suggestions = suggestions;
        this.holders = holders;
        this.deputies = deputies;
        this.cast = cast;
        this.clock = clock;
    }

    public Played accept(Township sample) {
        Listed ready = newest(sample, State.REGISTERED).orElseThrow(() -> Refusal.notNow("现在没有等人接的件，先点“反映”"));
        Deputy duty = deputies.onDuty(sample.id(), ready.group(), ready.district(), today())
                .orElseThrow(() -> Refusal.notNow("这个片区没有值班代表"));
        move(sample, ready, Move.ACCEPT, Details.NONE, Role.DEPUTY, duty.code(), duty.name());
        return played(ready, duty.name() + "代表接了" + ready.shortNumber() + "号");
    }

    public Played dispatch(Township sample) {
        Listed ready = newest(sample, State.ACCEPTED, State.REGISTERED)
                .orElseThrow(() -> Refusal.notNow("现在没有可派的件，先点“反映”和“接单”"));
        suggestions.move(ready.number(), Move.DISPATCH, Details.NONE, chair(sample));
        Holder unit = unit(sample, ready);
        move(sample, ready, Move.SIGN, Details.NONE, Role.UNIT, unit.code(), unit.name());
        return played(ready, ready.shortNumber() + "号派给" + unit.name() + "，已经签收");
    }

    public Played close(Township sample) {
        Listed ready = newest(sample, State.IN_PROGRESS).orElseThrow(() -> Refusal.notNow("现在没有正在办的件，先点“派单”"));
        Holder unit = unit(sample, ready);
        Holder reporter = holders.of(ready.number(), Role.RESIDENT, null, chair(sample));
        move(sample, ready, Move.ANSWER, done(unit), Role.UNIT, unit.code(), unit.name());
        move(sample, ready, Move.CLOSE, Details.words("看过了，好了"), Role.RESIDENT, reporter.code(), reporter.name());
        return played(ready, unit.name() + "办好了，反映的人说好了，" + ready.shortNumber() + "号销单");
    }

    public Played rate(Township sample) {
        Listed ready =
                newest(sample, State.CLOSED, State.ANSWERED).orElseThrow(() -> Refusal.notNow("现在没有办好的件，先点“销单”"));
        Holder reporter = holders.of(ready.number(), Role.RESIDENT, null, chair(sample));
        move(sample, ready, Move.RATE, satisfied(), Role.RESIDENT, reporter.code(), reporter.name());
        return played(ready, "反映的人给" + ready.shortNumber() + "号评了满意");
    }

    private Optional<Listed> newest(Township sample, State... states) {
        return Arrays.stream(states)
                .flatMap(state ->
                        search.list(new SuggestionQuery(state, null, null, null, 0, 1), chair(sample)).items().stream())
                .findFirst();
    }

    private Holder unit(Township sample, Listed ready) {
        return holders.of(ready.number(), Role.UNIT, null, chair(sample));
    }

    private Actor chair(Township sample) {
        return cast.of(sample).stream()
                .filter(part -> part.role() == Role.CHAIR)
                .findFirst()
                .map(part -> part.actor(sample))
                .orElseThrow(() -> Refusal.notNow("名册里没有主席团"));
    }

    private void move(Township sample, Listed ready, Move move, Details details, Role role, String code, String name) {
        Actor actor = new Actor(role, code, name, sample.id(), null, Stage.CHANNEL);
        suggestions.move(ready.number(), move, details, actor);
    }

    private static Details done(Holder unit) {
        return new Details(
                unit.name() + "已派人到现场，今天办好了",
                null,
                null,
                null,
                null,
                null,
                AnswerClass.A,
                "打电话说了",
                null,
                null,
                null,
                null,
                null);
    }

    private static Details satisfied() {
        return new Details(null, null, null, null, null, null, null, null, null, null, null, Grade.SATISFIED, null);
    }

    private static Played played(Listed ready, String text) {
        return new Played(ready.group(), text);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.CHINA);
    }
}
