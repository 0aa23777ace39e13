package io.sidan.core.proposal;

import io.sidan.core.roster.Township;
import io.sidan.core.roster.Townships;
import io.sidan.core.roster.Units;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes one move with one proposal: asks table and guards, then writes row, answers and steps, and tells of it. */
@Component
class ProposalMoving {

    private final ProposalMapper proposals;
    private final ProposalGuards guards;
    private final Signers signers;
    private final ProposalAnswers answers;
    private final ProposalTerms terms;
    private final Townships townships;
    private final Units units;
    private final ApplicationEventPublisher events;

    ProposalMoving(
            ProposalMapper proposals,
            ProposalGuards guards,
            Signers signers,
            ProposalAnswers answers,
            ProposalTerms terms,
            Townships townships,
            Units units,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.guards = guards;
        this.signers = signers;
        this.answers = answers;
        this.terms = terms;
        this.townships = townships;
        this.units = units;
        this.events = events;
    }

    void make(Proposal proposal, ProposalMove move, ProposalDetails details, Actor actor, Instant now) {
        guards.check(proposal, move, details, actor, now);
        ProposalState from = proposal.state();
        Long answerBefore = proposal.answerId;
        ProposalAct act = prepare(proposal, move, details, actor, now);
        sign(proposal, act);
        move.apply(proposal, act);
        answers.keep(proposal, act, answerBefore);
        update(proposal);
        proposals.step(proposal, move, actor, from, said(details), now);
        events.publishEvent(new ProposalMoved(proposal.id(), proposal.township(), move, proposal.state(), actor));
    }

    void update(Proposal proposal) {
        if (proposals.updateById(proposal) != 1) {
            throw Refusal.stale();
        }
    }

    private ProposalAct prepare(
            Proposal proposal, ProposalMove move, ProposalDetails details, Actor actor, Instant now) {
        String unit = details.unit() == null ? null : unit(proposal, "unit", details.unit());
        List<String> assisting = details.assisting().stream()
                .map(word -> unit(proposal, "assisting", word))
                .filter(code -> !code.equals(unit))
                .distinct()
                .toList();
        String number = move == ProposalMove.FILE ? number(proposal, now) : null;
        return new ProposalAct(move, actor, details, now, unit, assisting, number, terms);
    }

    private void sign(Proposal proposal, ProposalAct act) {
        if (act.move() == ProposalMove.COSIGN) {
            signers.sign(proposal, act.actor().code(), act.at());
        }
        if (act.move() == ProposalMove.WITHDRAW
                && signers.withdraw(proposal, act.actor().code(), act.at())) {
            proposal.withdrawn(act.at());
        }
    }

    private String unit(Proposal proposal, String field, String word) {
        return units.find(proposal.township(), word)
                .orElseThrow(() -> Refusal.incomplete(field, "名册里没有「" + word + "」这个单位"))
                .code();
    }

    /** 立案编号, such as {@code LH-J-2026-007}. */
    private String number(Proposal proposal, Instant now) {
        int year = Proposals.year(now);
        proposals.countUp(proposal.township(), year);
        Township township = townships.find(proposal.township()).orElseThrow();
        return String.format("%s-J-%d-%03d", township.prefix(), year, proposals.lastOf(proposal.township(), year));
    }

    private static String said(ProposalDetails details) {
        return details.hasWords() ? details.words().strip() : null;
    }
}
