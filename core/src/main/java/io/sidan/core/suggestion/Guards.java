package io.sidan.core.suggestion;

import io.sidan.core.roster.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Refuses, in words, what the table of moves alone would allow. */
@Component
class Guards {

    /** 重开; K, to be confirmed locally. */
    private static final Duration REOPENED_WITHIN = Duration.ofDays(30);

    private static final Duration UNDONE_WITHIN = Duration.ofMinutes(10);

    private final TwoKeys twoKeys;
    private final Sights sights;
    private final Traces traces;
    private final SuggestionMapper suggestions;

    Guards(TwoKeys twoKeys, Sights sights, Traces traces, SuggestionMapper suggestions) {
        this.suggestions = suggestions;
        this.twoKeys = twoKeys;
        this.sights = sights;
        this.traces = traces;
    }

    /** The moves that nothing but what comes with them stands in the way of now, for an actor whose case it is. */
    List<Move> possible(Suggestion suggestion, Actor actor, Instant now) {
        return Move.open(suggestion.state(), actor.role()).stream()
                .filter(move -> isPossible(suggestion, move, actor, now))
                .toList();
    }

    void check(Suggestion suggestion, Act act) {
        checkCase(suggestion, act.move(), act.actor(), act.at());
        switch (act.move()) {
            case ASK_EXTENSION -> Asking.requireLater(suggestion, act);
            case RATE -> requireWordsOfTheDissatisfied(act);
            case MERGE -> requireMergeable(suggestion, act.into());
            default -> {
                // nothing that comes with the move can be wrong here
            }
        }
    }

    private boolean isPossible(Suggestion suggestion, Move move, Actor actor, Instant now) {
        try {
            checkCase(suggestion, move, actor, now);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    /** What the case itself and the actor decide, whatever comes with the move. */
    private void checkCase(Suggestion suggestion, Move move, Actor actor, Instant now) {
        switch (move) {
            case ACCEPT, DECLINE, FORWARD, RESOLVE -> requireNotTaken(suggestion, actor);
            case ASK_RETURN -> Asking.requireNoReturnYet(suggestion);
            case RULE_RETURN -> require(suggestion.isReturnAsked(), "承办单位没有申请退单");
            case ASK_EXTENSION -> Asking.requireExtensible(suggestion, now);
            case RULE_EXTENSION -> require(suggestion.isExtensionAsked(), "承办单位没有申请延期");
            case TRACK -> require(suggestion.isPromised(), "只有 B、C 类答复要跟踪");
            case CLOSE -> twoKeys.check(suggestion, actor, now);
            case RATE -> require(!traces.hasRated(suggestion, actor), "这一轮您已经评价过了");
            case REOPEN -> require(isWithin(REOPENED_WITHIN, suggestion, now), "销单已满 30 天，请作为新的问题反映");
            case WITHDRAW -> requireOwn(suggestion, actor);
            case PROMOTE -> require(!suggestion.isPromoted(), "这件已经转为代表建议");
            case CONCEAL -> require(!suggestion.isConfidential(), "这件已经是保密的");
            case REVEAL -> requireRevealable(suggestion);
            case UNDO -> requireLastMove(suggestion, actor, now);
            default -> {
                // the table says all there is to say
            }
        }
    }

    private void requireNotTaken(Suggestion suggestion, Actor actor) {
        boolean taken = actor.is(Role.DEPUTY) && suggestion.deputy() != null;
        if (taken && !sights.codes(actor).contains(suggestion.deputy())) {
            boolean asked = suggestion.state() == State.REGISTERED;
            throw Refusal.forbidden(asked ? "这件已请别的代表接单" : "这件已有别的代表接了");
        }
    }

    private static void requireWordsOfTheDissatisfied(Act act) {
        if (act.details().grade() == Grade.DISSATISFIED && !act.details().hasWords()) {
            throw Refusal.incomplete("words", "不满意请说一句为什么，好让他们重办");
        }
    }

    private static void requireOwn(Suggestion suggestion, Actor actor) {
        if (!suggestion.reporter().equals(actor.code())) {
            throw Refusal.forbidden("只有最先反映的人可以撤回");
        }
        require(suggestion.supporters() == 0, "还有 " + suggestion.supporters() + " 人也反映了这件事，这件继续办");
    }

    private static void requireMergeable(Suggestion suggestion, Suggestion into) {
        if (into.id() == suggestion.id()) {
            throw Refusal.incomplete("into", "不能并入它自己");
        }
        if (!into.state().isOpen() || into.township() != suggestion.township()) {
            throw Refusal.incomplete("into", "要并入的 " + into.number() + " 已经办结或不在本镇");
        }
        require(into.isConfidential() || !suggestion.isConfidential(), "保密的件不能并入公开的件，可以反过来并");
    }

    /** The words of what was merged into it are read with its own. */
    private void requireRevealable(Suggestion suggestion) {
        require(suggestion.isConfidential(), "这件本来就不保密");
        suggestions.mergedInto(suggestion.id()).stream()
                .filter(Suggestion::isConfidential)
                .findFirst()
                .ifPresent(merged -> {
                    throw Refusal.notNow("并进来的 " + merged.number() + " 还是保密的，请先解除它的保密，或先拆分出去");
                });
    }

    private void requireLastMove(Suggestion suggestion, Actor actor, Instant now) {
        require(traces.isLastMoveOf(suggestion, actor, now.minus(UNDONE_WITHIN)), "只能撤自己刚办的最后一步，10 分钟内有效");
        require(traces.beforeLastMove(suggestion).isPresent(), "这一步不能撤");
    }

    private static boolean isWithin(Duration time, Suggestion suggestion, Instant now) {
        return !now.isAfter(suggestion.movedAt().plus(time));
    }

    static void require(boolean condition, String sentence) {
        if (!condition) {
            throw Refusal.notNow(sentence);
        }
    }
}
