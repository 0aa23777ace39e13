package io.sidan.core.proposal;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.suggestion.Grade;
import io.sidan.core.suggestion.Refusal;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What units answered to proposals, how their deputies rated it, and what was promised (承诺台账). */
@Component
class ProposalAnswers {

    private final ProposalAnswerMapper answers;

    ProposalAnswers(ProposalAnswerMapper answers) {
        this.answers = answers;
    }

    boolean hasRated(Proposal proposal, String deputy) {
        return proposal.answerId != null && answers.ratings(proposal.answerId, deputy) > 0;
    }

    /** Keeps what the move leaves beside the row, which has moved already. */
    void keep(Proposal proposal, ProposalAct act, Long answerBefore) {
        switch (act.move()) {
            case ANSWER -> answer(proposal, act, proposal.dueAt);
            case KEEP -> {
                requireOne(answers.keep(answerBefore, act.at()));
                answer(proposal, act, WorkingDays.closeOf(answers.promised(answerBefore)));
            }
            case RATE -> rate(proposal, act, answerBefore);
            case CLOSE -> track(proposal);
            default -> {
                // all that the other moves change is the row itself
            }
        }
    }

    private void answer(Proposal proposal, ProposalAct act, Instant due) {
        ProposalAnswerMapper.Row row = new ProposalAnswerMapper.Row(proposal, act, due);
        answers.answer(row);
        proposal.answeredBy(row.id);
        if (proposal.isPromised()) {
            answers.drop(proposal.id(), act.at());
            answers.promise(row.id, proposal.id(), act.details().due());
        }
    }

    private void rate(Proposal proposal, ProposalAct act, long answer) {
        ProposalDetails details = act.details();
        answers.rate(
                answer,
                proposal.id(),
                act.actor().code(),
                details.grade(),
                details.receivedOn(),
                details.words(),
                act.at());
        if (details.grade() == Grade.DISSATISFIED) {
            answers.drop(proposal.id(), act.at());
        }
        track(proposal);
    }

    /** From now on the day that was promised counts. */
    private void track(Proposal proposal) {
        if (proposal.state() == ProposalState.TRACKING) {
            proposal.promisedUntil(WorkingDays.closeOf(answers.promised(proposal.answerId)));
        }
    }

    private static void requireOne(int rows) {
        if (rows != 1) {
            throw Refusal.stale();
        }
    }
}
