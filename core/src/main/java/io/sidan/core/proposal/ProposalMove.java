package io.sidan.core.proposal;

import static io.sidan.core.proposal.ProposalState.ANSWERED;
import static io.sidan.core.proposal.ProposalState.ASSIGNED;
import static io.sidan.core.proposal.ProposalState.CLOSED;
import static io.sidan.core.proposal.ProposalState.DRAFT;
import static io.sidan.core.proposal.ProposalState.FILED;
import static io.sidan.core.proposal.ProposalState.IN_PROGRESS;
import static io.sidan.core.proposal.ProposalState.RETURNED;
import static io.sidan.core.proposal.ProposalState.SUBMITTED;
import static io.sidan.core.proposal.ProposalState.TRACKING;
import static io.sidan.core.roster.Role.CHAIR;
import static io.sidan.core.roster.Role.DEPUTY;
import static io.sidan.core.roster.Role.STATION;
import static io.sidan.core.roster.Role.UNIT;

import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * The whole way of a proposal: every move with the states it starts from, who may make it, what it needs and what it
 * does (domain: J track). Buttons, refusals and the API's answer derive from this table.
 */
public enum ProposalMove {
    COSIGN("联名", List.of(DRAFT, RETURNED), List.of(DEPUTY), List.of(), (proposal, act) -> {}),
    SUBMIT("提交", List.of(DRAFT, RETURNED), List.of(DEPUTY, STATION), List.of(), Proposal::submit),
    RETURN("退回修改", List.of(SUBMITTED), List.of(STATION, CHAIR), List.of(ProposalNeed.REASON), Proposal::giveBack),
    FILE("立案", List.of(SUBMITTED), List.of(STATION, CHAIR), List.of(), Proposal::file),
    /** 交办 is the presidium's own. */
    ASSIGN("交办", List.of(FILED), List.of(CHAIR), List.of(ProposalNeed.UNIT), Proposal::assign),
    REASSIGN("改办", List.of(ASSIGNED, IN_PROGRESS), List.of(CHAIR), List.of(ProposalNeed.UNIT), Proposal::assign),
    SIGN("签收", List.of(ASSIGNED), List.of(UNIT, STATION, CHAIR), List.of(), Proposal::sign),
    ASK_RETURN("申请退办", List.of(ASSIGNED), List.of(UNIT), List.of(ProposalNeed.REASON), Proposal::askReturn),
    RULE_RETURN("裁定退办", List.of(ASSIGNED), List.of(CHAIR), List.of(ProposalNeed.RULING), Proposal::ruleReturn),
    ASSIST("协办意见", List.of(ASSIGNED, IN_PROGRESS), List.of(UNIT), List.of(ProposalNeed.WORDS), (proposal, act) -> {}),
    EXTEND(
            "延期",
            List.of(IN_PROGRESS),
            List.of(CHAIR),
            List.of(ProposalNeed.REASON, ProposalNeed.DUE),
            Proposal::extend),
    ANSWER(
            "答复",
            List.of(IN_PROGRESS),
            List.of(UNIT, STATION, CHAIR),
            List.of(ProposalNeed.ANSWER_CLASS, ProposalNeed.WORDS),
            Proposal::answer),
    RATE("征询意见", List.of(ANSWERED, TRACKING, CLOSED), List.of(DEPUTY), List.of(ProposalNeed.GRADE), Proposal::rate),
    KEEP("兑现", List.of(TRACKING), List.of(UNIT, STATION, CHAIR), List.of(ProposalNeed.WORDS), Proposal::keepPromise),
    CLOSE("办结", List.of(ANSWERED), List.of(STATION, CHAIR), List.of(ProposalNeed.REASON), Proposal::close),
    SUPERVISE(
            "督办",
            List.of(FILED, ASSIGNED, IN_PROGRESS, ANSWERED, TRACKING),
            List.of(STATION, CHAIR),
            List.of(ProposalNeed.REASON),
            Proposal::supervise),
    REPORT("向大会报告", List.of(CLOSED), List.of(CHAIR), List.of(ProposalNeed.MEETING), Proposal::report),
    /** Ends it when all who signed have agreed (上海 §10). */
    WITHDRAW(
            "撤回",
            List.of(DRAFT, SUBMITTED, RETURNED, FILED, ASSIGNED, IN_PROGRESS),
            List.of(DEPUTY),
            List.of(),
            (proposal, act) -> {});

    private final String label;
    private final List<ProposalState> sources;
    private final List<Role> roles;
    private final List<ProposalNeed> needs;
    private final BiConsumer<Proposal, ProposalAct> effect;

    ProposalMove(
            String label,
            List<ProposalState> sources,
            List<Role> roles,
            List<ProposalNeed> needs,
            BiConsumer<Proposal, ProposalAct> effect) {
        this.label = label;
        this.sources = sources;
        this.roles = roles;
        this.needs = needs;
        this.effect = effect;
    }

    public String label() {
        return label;
    }

    public List<ProposalState> sources() {
        return sources;
    }

    public List<ProposalNeed> needs() {
        return needs;
    }

    /** The moves this role may make in this state, as the table has it; guards may still refuse. */
    static List<ProposalMove> open(ProposalState state, Role role) {
        return Arrays.stream(values())
                .filter(move -> move.sources.contains(state) && move.roles.contains(role))
                .toList();
    }

    /** Refuses in words whoever may not, and whatever is not possible now. */
    void checkPlace(ProposalState state, Role role) {
        if (!roles.contains(role)) {
            String who = roles.stream().map(Role::label).collect(Collectors.joining("、"));
            throw Refusal.forbidden("「" + label + "」须由" + who + "办理，" + role.label() + "不能办");
        }
        if (!sources.contains(state)) {
            throw Refusal.notNow("这件建议现在是「" + state.label() + "」，不能「" + label + "」");
        }
    }

    void checkDetails(ProposalDetails details) {
        needs.stream().filter(need -> !need.isMetBy(details)).findFirst().ifPresent(need -> {
            throw Refusal.incomplete(need.field(), need.sentence());
        });
    }

    void apply(Proposal proposal, ProposalAct act) {
        effect.accept(proposal, act);
    }
}
