package io.sidan.bot.reply;

import static io.sidan.bot.reply.Hearer.CHAIR;
import static io.sidan.bot.reply.Hearer.DEPUTY;
import static io.sidan.bot.reply.Hearer.DUTY;
import static io.sidan.bot.reply.Hearer.GROUPS;
import static io.sidan.bot.reply.Hearer.STATION;
import static io.sidan.bot.reply.Hearer.SUPPORTER;
import static io.sidan.bot.reply.Hearer.TELLERS;
import static io.sidan.bot.reply.Hearer.UNIT;

import io.sidan.core.suggestion.Grade;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.State;
import io.sidan.core.suggestion.SuggestionMoved;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who hears what when a case has moved. The table in the README is made from it. */
enum News {
    REGISTERED(
            by(Move.REGISTER),
            to(TELLERS, "case.registered"),
            to(GROUPS, "case.registered.group"),
            to(DUTY, "case.card")),
    JOINED(moved -> moved.supporter() != null, to(SUPPORTER, "case.joined")),
    DECLINED(by(Move.DECLINE), to(STATION, "case.declined"), to(DUTY, "case.card")),
    FORWARDED(by(Move.FORWARD), to(STATION, "case.forwarded")),
    RESOLVED(by(Move.RESOLVE), to(TELLERS, "case.answered")),
    DISPATCHED(by(Move.DISPATCH, Move.REASSIGN), to(TELLERS, "case.dispatched"), to(UNIT, "case.dispatched.unit")),
    RETURN_ASKED(by(Move.ASK_RETURN), to(STATION, "case.return-asked")),
    RETURN_REFUSED(by(Move.RULE_RETURN).and(ruled(false)), to(UNIT, "case.return-refused")),
    EXTENSION_ASKED(by(Move.ASK_EXTENSION), to(CHAIR, "case.extension-asked")),
    EXTENDED(
            by(Move.RULE_EXTENSION).and(ruled(true)),
            to(TELLERS, "case.extended"),
            to(DEPUTY, "case.extended"),
            to(UNIT, "case.extended.unit")),
    NOT_EXTENDED(
            by(Move.RULE_EXTENSION).and(ruled(false)), to(DEPUTY, "case.not-extended"), to(UNIT, "case.not-extended")),
    ANSWERED(by(Move.ANSWER, Move.RESUME), to(TELLERS, "case.answered"), to(DEPUTY, "case.answered.deputy")),
    TRACKED(by(Move.TRACK), to(TELLERS, "case.tracked")),
    CLOSED(
            closed().and(by(Move.RATE).negate()),
            to(TELLERS, "case.closed"),
            to(GROUPS, "case.closed.group"),
            to(UNIT, "case.closed.unit")),
    CLOSED_BY_RATING(
            closed().and(by(Move.RATE)),
            to(TELLERS, "case.closed"),
            to(GROUPS, "case.closed.group"),
            to(DEPUTY, "case.closed.rated"),
            to(UNIT, "case.closed.rated")),
    RATED(
            by(Move.RATE).and(dissatisfied().negate()).and(closed().negate()),
            to(DEPUTY, "case.rated"),
            to(UNIT, "case.rated")),
    DISSATISFIED(
            by(Move.RATE).and(dissatisfied()),
            to(DEPUTY, "case.rework"),
            to(UNIT, "case.rework"),
            to(STATION, "case.rework")),
    REWORKED(
            by(Move.REWORK, Move.REOPEN),
            to(TELLERS, "case.reworked"),
            to(DEPUTY, "case.rework"),
            to(UNIT, "case.rework")),
    MERGED(by(Move.MERGE), to(TELLERS, "case.merged")),
    SPLIT(by(Move.SPLIT), to(TELLERS, "case.split")),
    ENDED(by(Move.REFUSE, Move.REFER), to(TELLERS, "case.referred")),
    WITHDRAWN(by(Move.WITHDRAW), to(DEPUTY, "case.withdrawn"), to(UNIT, "case.withdrawn")),
    SUPERVISED(
            by(Move.SUPERVISE),
            to(DEPUTY, "case.supervised"),
            to(UNIT, "case.supervised"),
            to(CHAIR, "case.supervised.chair")),
    REMINDED_DEPUTY(by(Move.REMIND).and(stands(State.REGISTERED, State.ACCEPTED)), to(DUTY, "case.reminded")),
    REMINDED_UNIT(
            by(Move.REMIND).and(stands(State.DISPATCHED, State.IN_PROGRESS, State.TRACKING)),
            to(UNIT, "case.reminded")),
    REMINDED_STATION(by(Move.REMIND).and(stands(State.CANDIDATE, State.ANSWERED)), to(STATION, "case.reminded"));

    private final Predicate<SuggestionMoved> when;
    private final List<Line> lines;

    /** One hearer with what is said. */
    record Line(Hearer to, String template) {}

    News(Predicate<SuggestionMoved> when, Line... lines) {
        this.when = when;
        this.lines = List.of(lines);
    }

    static Stream<News> of(SuggestionMoved moved) {
        return Arrays.stream(values()).filter(news -> news.when.test(moved));
    }

    List<Line> lines() {
        return lines;
    }

    /** Whether groups hear of it too when this is said. */
    static boolean isToldInGroups(String template) {
        return Arrays.stream(values())
                .filter(news ->
                        news.lines.stream().anyMatch(line -> line.template().equals(template)))
                .anyMatch(news -> news.isSaidTo(Hearer.GROUPS));
    }

    boolean isSaidTo(Hearer hearer) {
        return lines.stream().anyMatch(line -> line.to() == hearer);
    }

    private static Line to(Hearer hearer, String template) {
        return new Line(hearer, template);
    }

    private static Predicate<SuggestionMoved> by(Move... moves) {
        Set<Move> these = Set.of(moves);
        return moved -> moved.move() != null && these.contains(moved.move());
    }

    private static Predicate<SuggestionMoved> closed() {
        return moved -> moved.to() == State.CLOSED && moved.from() != State.CLOSED && moved.move() != Move.UNDO;
    }

    private static Predicate<SuggestionMoved> ruled(boolean granted) {
        return moved -> Boolean.valueOf(granted).equals(moved.details().granted());
    }

    private static Predicate<SuggestionMoved> dissatisfied() {
        return moved -> moved.details().grade() == Grade.DISSATISFIED;
    }

    private static Predicate<SuggestionMoved> stands(State... states) {
        return moved -> Set.of(states).contains(moved.to());
    }
}
