package io.sidan.core.suggestion;

import static io.sidan.core.roster.Role.ADMIN;
import static io.sidan.core.roster.Role.BOT;
import static io.sidan.core.roster.Role.CHAIR;
import static io.sidan.core.roster.Role.DEPUTY;
import static io.sidan.core.roster.Role.POINT;
import static io.sidan.core.roster.Role.RESIDENT;
import static io.sidan.core.roster.Role.STATION;
import static io.sidan.core.roster.Role.UNIT;
import static io.sidan.core.suggestion.State.ACCEPTED;
import static io.sidan.core.suggestion.State.ANSWERED;
import static io.sidan.core.suggestion.State.CANDIDATE;
import static io.sidan.core.suggestion.State.CLOSED;
import static io.sidan.core.suggestion.State.DISPATCHED;
import static io.sidan.core.suggestion.State.IGNORED;
import static io.sidan.core.suggestion.State.IN_PROGRESS;
import static io.sidan.core.suggestion.State.MERGED;
import static io.sidan.core.suggestion.State.REFERRED;
import static io.sidan.core.suggestion.State.REFUSED;
import static io.sidan.core.suggestion.State.REGISTERED;
import static io.sidan.core.suggestion.State.TRACKING;
import static io.sidan.core.suggestion.State.WITHDRAWN;

import io.sidan.core.roster.Role;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * The whole workflow: every move with the states it starts from, the states it may lead to, who may make it, what it
 * needs and what it does. Buttons, commands, refusals and the diagram in core/README.md all derive from this table.
 * A move without targets leaves the state as it is.
 */
public enum Move {
    REGISTER("登记", from(CANDIDATE), to(REGISTERED), by(BOT, DEPUTY, POINT, STATION, CHAIR, ADMIN), asking()),
    IGNORE("忽略", from(CANDIDATE), to(IGNORED), by(POINT, STATION, CHAIR, ADMIN), asking()),
    UNIGNORE("取消忽略", from(IGNORED), to(CANDIDATE), by(POINT, STATION, CHAIR, ADMIN), asking()),

    ACCEPT(
            "接单",
            from(REGISTERED),
            to(ACCEPTED),
            by(DEPUTY, POINT, STATION, CHAIR, ADMIN),
            asking(),
            Suggestion::accept),
    DECLINE("不归我", from(REGISTERED, ACCEPTED), to(REGISTERED), by(DEPUTY), asking(Need.REASON), Suggestion::decline),
    FORWARD("转镇里", from(REGISTERED, ACCEPTED), to(ACCEPTED), by(DEPUTY), asking(), Suggestion::forward),
    RESOLVE("当场解决", from(REGISTERED, ACCEPTED), to(ANSWERED), by(DEPUTY), asking(Need.PROOF), Suggestion::resolve),

    DISPATCH(
            "派单",
            from(REGISTERED, ACCEPTED),
            to(DISPATCHED),
            by(STATION, CHAIR, ADMIN),
            asking(Need.UNIT),
            Suggestion::dispatch),
    REASSIGN(
            "改派",
            from(DISPATCHED, IN_PROGRESS),
            to(DISPATCHED),
            by(STATION, CHAIR, ADMIN),
            asking(Need.UNIT),
            Suggestion::dispatch),
    SIGN("签收", from(DISPATCHED), to(IN_PROGRESS), by(UNIT, STATION, CHAIR, ADMIN), asking()),
    ASK_RETURN("申请退单", from(DISPATCHED, IN_PROGRESS), to(), by(UNIT), asking(Need.REASON), Suggestion::askReturn),
    RULE_RETURN(
            "裁定退单",
            from(DISPATCHED, IN_PROGRESS),
            to(REGISTERED, DISPATCHED, IN_PROGRESS),
            by(STATION, CHAIR),
            asking(Need.RULING),
            Suggestion::ruleReturn),
    ASK_EXTENSION("申请延期", from(IN_PROGRESS), to(), by(UNIT), asking(Need.REASON, Need.DUE), Suggestion::askExtension),
    RULE_EXTENSION("审批延期", from(IN_PROGRESS), to(), by(CHAIR), asking(Need.RULING), Suggestion::ruleExtension),

    ANSWER(
            "答复",
            from(IN_PROGRESS),
            to(ANSWERED),
            by(UNIT, STATION, CHAIR, ADMIN),
            asking(Need.ANSWER_CLASS, Need.WORDS),
            Suggestion::answer),
    TRACK("跟踪", from(ANSWERED), to(TRACKING), by(STATION, CHAIR), asking(Need.DUE), Suggestion::track),
    RESUME("恢复", from(TRACKING), to(ANSWERED), by(UNIT, STATION, CHAIR), asking(Need.PROOF), Suggestion::keepPromise),
    CLOSE("销单", from(ANSWERED), to(CLOSED), by(RESIDENT, DEPUTY, POINT, STATION, CHAIR), asking()),
    RATE(
            "评价",
            from(ANSWERED, CLOSED),
            to(ANSWERED, CLOSED, IN_PROGRESS, ACCEPTED),
            by(RESIDENT),
            asking(Need.GRADE),
            Suggestion::rate),
    REWORK(
            "重办",
            from(ANSWERED, TRACKING, CLOSED),
            to(IN_PROGRESS, ACCEPTED),
            by(RESIDENT, DEPUTY, STATION, CHAIR),
            asking(Need.REASON),
            Suggestion::rework),
    REOPEN(
            "重开",
            from(CLOSED),
            to(IN_PROGRESS, ACCEPTED),
            by(RESIDENT, DEPUTY, STATION, CHAIR),
            asking(Need.WORDS),
            Suggestion::rework),

    MERGE(
            "并案",
            from(State.open()),
            to(MERGED),
            by(BOT, POINT, STATION, CHAIR, ADMIN),
            asking(Need.INTO),
            Suggestion::merge),
    SPLIT("拆分", from(MERGED), to(State.open()), by(POINT, STATION, CHAIR, ADMIN), asking(), Suggestion::split),
    REFUSE("不予受理", from(CANDIDATE, REGISTERED, ACCEPTED), to(REFUSED), by(STATION, CHAIR), asking(Need.DOOR)),
    REFER(
            "转介",
            from(CANDIDATE, REGISTERED, ACCEPTED),
            to(REFERRED),
            by(STATION, CHAIR),
            asking(Need.DOOR),
            Suggestion::refer),
    WITHDRAW(
            "撤回",
            from(CANDIDATE, REGISTERED, ACCEPTED, DISPATCHED, IN_PROGRESS),
            to(WITHDRAWN),
            by(RESIDENT),
            asking()),

    PROMOTE("转建议", from(openOr(CLOSED)), to(), by(DEPUTY), asking(), Suggestion::promote),
    SUPERVISE("督办", from(State.open()), to(), by(BOT, STATION, CHAIR), asking(), Suggestion::supervise),
    REMIND("催办", from(State.open()), to(), by(RESIDENT, DEPUTY, POINT, STATION, CHAIR), asking()),
    /** 检举控告, minors and the like: from then on read by who is in charge and by those on its list alone. */
    CONCEAL("保密", from(State.values()), to(), by(STATION, CHAIR), asking(Need.GROUND), Suggestion::conceal),
    REVEAL("解除保密", from(State.values()), to(), by(STATION, CHAIR), asking(Need.WORDS), Suggestion::reveal),
    NOTE("补充", from(State.open()), to(), by(Role.values()), asking(), Suggestion::hear),
    UNDO(
            "撤",
            from(State.values()),
            to(State.values()),
            by(DEPUTY, POINT, STATION, CHAIR, UNIT, ADMIN),
            asking(),
            Suggestion::undo);

    private final String label;
    private final Set<State> sources;
    private final Set<State> targets;
    private final Set<Role> roles;
    private final List<Need> needs;
    private final BiConsumer<Suggestion, Act> effect;

    Move(String label, Set<State> sources, Set<State> targets, Set<Role> roles, List<Need> needs) {
        this(label, sources, targets, roles, needs, (suggestion, act) -> {});
    }

    Move(
            String label,
            Set<State> sources,
            Set<State> targets,
            Set<Role> roles,
            List<Need> needs,
            BiConsumer<Suggestion, Act> effect) {
        this.label = label;
        this.sources = sources;
        this.targets = targets;
        this.roles = roles;
        this.needs = needs;
        this.effect = effect;
    }

    public String label() {
        return label;
    }

    public Set<State> sources() {
        return sources;
    }

    public Set<State> targets() {
        return targets;
    }

    public Set<Role> roles() {
        return roles;
    }

    public List<Need> needs() {
        return needs;
    }

    /** The moves this role may make in this state, as the table has it; guards may still refuse. */
    public static List<Move> open(State state, Role role) {
        return Arrays.stream(values())
                .filter(move -> move.sources.contains(state) && move.roles.contains(role))
                .toList();
    }

    /** Refuses in words whoever may not, whatever is not possible now and whatever lacks something. */
    void check(State state, Act act) {
        Role role = act.actor().role();
        if (!roles.contains(role)) {
            throw Refusal.forbidden("「" + label + "」须由" + who() + "办理，" + role.label() + "不能办");
        }
        if (!sources.contains(state)) {
            throw Refusal.notNow("现在是「" + state.label() + "」，不能「" + label + "」");
        }
        needs.stream().filter(need -> !need.isMetBy(act)).findFirst().ifPresent(need -> {
            throw Refusal.incomplete(need.field(), need.sentence());
        });
    }

    /** Does the move: first what is its own, then the way to its only target, if it has just one. */
    void apply(Suggestion suggestion, Act act) {
        effect.accept(suggestion, act);
        if (targets.size() == 1) {
            suggestion.enter(targets.iterator().next(), act.at());
        }
    }

    private String who() {
        return roles.stream().filter(role -> role != BOT).map(Role::label).collect(Collectors.joining("、"));
    }

    private static Set<State> from(State... states) {
        return to(states);
    }

    private static Set<State> from(Set<State> states) {
        return states;
    }

    private static Set<State> openOr(State state) {
        Set<State> states = State.open();
        states.add(state);
        return states;
    }

    private static Set<State> to(State... states) {
        Set<State> set = EnumSet.noneOf(State.class);
        Collections.addAll(set, states);
        return Collections.unmodifiableSet(set);
    }

    private static Set<State> to(Set<State> states) {
        return states;
    }

    private static Set<Role> by(Role... roles) {
        return Collections.unmodifiableSet(EnumSet.copyOf(List.of(roles)));
    }

    private static List<Need> asking(Need... needs) {
        return List.of(needs);
    }
}
