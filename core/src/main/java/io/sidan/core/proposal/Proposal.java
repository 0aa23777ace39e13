package io.sidan.core.proposal;

import io.sidan.core.suggestion.AnswerClass;
import io.sidan.core.suggestion.Grade;
import java.time.Instant;

/** 代表建议: one matter that a deputy puts to the government in writing (代表法 §24, §36). */
public class Proposal extends ProposalRow {

    protected Proposal() {}

    static Proposal write(long township, String leader, Draft draft, Instant at) {
        Proposal proposal = new Proposal();
        proposal.townshipId = township;
        proposal.leader = leader;
        proposal.complex = false;
        proposal.returnAsked = false;
        proposal.returnRuled = false;
        proposal.returned = 0;
        proposal.extended = false;
        proposal.supervised = false;
        proposal.round = 1;
        proposal.dissatisfied = 0;
        proposal.writtenAt = at;
        proposal.version = 1;
        proposal.revise(draft);
        proposal.enter(ProposalState.DRAFT, at, null);
        return proposal;
    }

    void revise(Draft draft) {
        title = draft.title();
        grounds = draft.grounds();
        request = draft.request();
        category = draft.category();
        meeting = draft.meeting();
    }

    void submit(ProposalAct act) {
        submittedAt = act.at();
        enter(ProposalState.SUBMITTED, act.at(), null);
    }

    void giveBack(ProposalAct act) {
        enter(ProposalState.RETURNED, act.at(), null);
    }

    /** Filed once: who is given back by a unit keeps the number. */
    void file(ProposalAct act) {
        number = act.number();
        filedAt = act.at();
        enter(ProposalState.FILED, act.at(), act.terms().assigning(act.at()));
    }

    void assign(ProposalAct act) {
        unit = act.unit();
        assisting = act.assisting().isEmpty() ? null : String.join(",", act.assisting());
        complex = act.details().complex();
        assignedAt = assignedAt == null ? act.at() : assignedAt;
        dueAt = act.terms().answer(act.at(), complex);
        assistAt = assisting == null ? null : act.terms().assisting(act.at());
        forgetRequests();
        enter(ProposalState.ASSIGNED, act.at(), act.terms().signing(act.at()));
    }

    void sign(ProposalAct act) {
        enter(ProposalState.IN_PROGRESS, act.at(), dueAt);
    }

    void askReturn(ProposalAct act) {
        returnAsked = true;
    }

    /** Granted, it is open to be assigned anew; refused, that is the last word on it. */
    void ruleReturn(ProposalAct act) {
        returnAsked = false;
        if (act.details().granted()) {
            returned++;
            unit = null;
            assisting = null;
            dueAt = null;
            assistAt = null;
            enter(ProposalState.FILED, act.at(), act.terms().assigning(act.at()));
        } else {
            returnRuled = true;
        }
    }

    void extend(ProposalAct act) {
        dueAt = act.terms().endOf(act.details().due());
        extended = true;
        untilAt = dueAt;
    }

    void answer(ProposalAct act) {
        answerClass = act.details().answerClass();
        answeredAt = act.at();
        enter(ProposalState.ANSWERED, act.at(), act.terms().rating(act.at()));
    }

    void answeredBy(long answer) {
        answerId = answer;
    }

    /** Anybody who signed may send it back to work, the second time it is supervised; the leader's word ends the round. */
    void rate(ProposalAct act) {
        if (act.details().grade() == Grade.DISSATISFIED) {
            dissatisfied++;
            supervised |= dissatisfied > 1;
            round++;
            dueAt = act.terms().rework(act.at());
            enter(ProposalState.IN_PROGRESS, act.at(), dueAt);
        } else if (state == ProposalState.ANSWERED && act.actor().code().equals(leader)) {
            close(act);
        }
    }

    /** What is promised only is tracked until it is kept. */
    void close(ProposalAct act) {
        enter(isPromised() ? ProposalState.TRACKING : ProposalState.CLOSED, act.at(), null);
    }

    void promisedUntil(Instant until) {
        untilAt = until;
    }

    void keepPromise(ProposalAct act) {
        answerClass = AnswerClass.A;
        answeredAt = act.at();
        enter(ProposalState.ANSWERED, act.at(), act.terms().rating(act.at()));
    }

    void supervise(ProposalAct act) {
        supervised = true;
    }

    void report(ProposalAct act) {
        enter(ProposalState.REPORTED, endedAt, null);
        movedAt = act.at();
    }

    void withdrawn(Instant at) {
        enter(ProposalState.WITHDRAWN, at, null);
    }

    private void enter(ProposalState next, Instant at, Instant until) {
        state = next;
        movedAt = at;
        untilAt = until;
        endedAt = next.isEnd() ? at : null;
    }

    private void forgetRequests() {
        returnAsked = false;
        returnRuled = false;
    }
}
