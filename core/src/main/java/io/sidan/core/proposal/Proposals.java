package io.sidan.core.proposal;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Township;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import io.sidan.core.suggestion.SuggestionSearch.Detail;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The township's proposals. Nothing else writes them, and every change is a step that stays. */
@Service
public class Proposals {

    private final ProposalMapper proposals;
    private final ProposalSights sights;
    private final ProposalMoving moving;
    private final Signers signers;
    private final Origins origins;
    private final Drafting drafting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proposals(
            ProposalMapper proposals,
            ProposalSights sights,
            ProposalMoving moving,
            Signers signers,
            Origins origins,
            Drafting drafting,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.sights = sights;
        this.moving = moving;
        this.signers = signers;
        this.origins = origins;
        this.drafting = drafting;
        this.events = events;
        this.clock = clock;
    }

    /** Begins a proposal; the suggestions it is made of are marked as 转建议 and go on. Answers its id. */
    @Transactional
    public long write(Draft draft, Actor actor) {
        drafting.requireFit(draft);
        List<Detail> from = origins.open(draft, actor);
        Township township = drafting.township(from, actor);
        String leader = drafting.leader(township, draft, actor);
        Instant now = clock.instant();
        Proposal proposal = Proposal.write(township.id(), leader, draft, now);
        proposals.insert(proposal);
        signers.lead(proposal, now);
        signers.invite(proposal, draft.cosigners());
        from.forEach(
                source -> proposals.source(proposal.id(), source.suggestion().id()));
        if (actor.role() == Role.DEPUTY) {
            origins.promote(from, draft, actor);
        }
        proposals.step(proposal, null, actor, null, null, now);
        events.publishEvent(new ProposalMoved(proposal.id(), proposal.township(), null, proposal.state(), actor));
        return proposal.id();
    }

    /**
     * Writes a draft anew; who was asked to sign is asked again.
     *
     * @param version the version the person saw, or null
     */
    @Transactional
    public void revise(long id, Draft draft, Integer version, Actor actor) {
        Proposal proposal = locked(id, version, actor);
        requireRevisable(proposal, actor);
        drafting.requireFit(draft);
        origins.open(
                new Draft(
                        draft.title(),
                        draft.grounds(),
                        draft.request(),
                        draft.category(),
                        draft.meeting(),
                        null,
                        draft.cosigners(),
                        proposals.sources(id)),
                actor);
        proposal.revise(draft);
        signers.invite(proposal, draft.cosigners());
        moving.update(proposal);
        proposals.step(proposal, null, actor, proposal.state(), null, clock.instant());
    }

    /** Makes a move with the proposal, or refuses in words. */
    @Transactional
    public void move(long id, ProposalMove move, ProposalDetails details, Actor actor) {
        moving.make(locked(id, details.version(), actor), move, details, actor, clock.instant());
    }

    private Proposal locked(long id, Integer version, Actor actor) {
        sights.require(id, actor);
        Proposal proposal = proposals.locked(id);
        if (version != null && !Objects.equals(version, proposal.version)) {
            throw Refusal.stale();
        }
        return proposal;
    }

    private static void requireRevisable(Proposal proposal, Actor actor) {
        if (!isOwn(proposal, actor)) {
            throw Refusal.forbidden("由领衔代表修改");
        }
        if (!isRevisable(proposal, actor)) {
            throw Refusal.notNow("已经提交的建议不能改；要改请联络站退回修改");
        }
    }

    /** Until it is submitted, and when it was given back, by the leader or by staff who enter a paper. */
    static boolean isRevisable(Proposal proposal, Actor actor) {
        return isOwn(proposal, actor)
                && (proposal.state() == ProposalState.DRAFT || proposal.state() == ProposalState.RETURNED);
    }

    private static boolean isOwn(Proposal proposal, Actor actor) {
        return actor.role() == Role.STATION
                || (actor.role() == Role.DEPUTY && actor.code().equals(proposal.leader()));
    }

    static int year(Instant at) {
        return WorkingDays.dayOf(at).getYear();
    }
}
