package io.sidan.core.proposal;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.proposal.ProposalSearchMapper.Row;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.AnswerClass;
import io.sidan.core.suggestion.Grade;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Proposals as screens and papers see them: listed, opened, and what was promised. */
@Repository
@Transactional(readOnly = true)
public class ProposalSearch {

    private final ProposalSearchMapper rows;
    private final ProposalMapper proposals;
    private final ProposalFile file;
    private final ProposalSights sights;
    private final ProposalGuards guards;
    private final Clock clock;

    ProposalSearch(
            ProposalSearchMapper rows,
            ProposalMapper proposals,
            ProposalFile file,
            ProposalSights sights,
            ProposalGuards guards,
            Clock clock) {
        this.rows = rows;
        this.proposals = proposals;
        this.file = file;
        this.sights = sights;
        this.guards = guards;
        this.clock = clock;
    }

    public record ProposalPage(List<ProposalLine> items, long total) {}

    /**
     * One line of a list.
     *
     * @param number 立案编号, or null before it is filed
     * @param signers names of who signed, the leader first, by 、
     * @param until by when whoever owes the next step is to have made it; null where nothing is owed
     * @param grade the last one given
     * @param simulated of a township that plays a real one
     */
    public record ProposalLine(
            long id,
            String number,
            ProposalState state,
            String stateLabel,
            String title,
            String category,
            String categoryName,
            String meeting,
            String leader,
            String leaderName,
            String signers,
            boolean complex,
            String unit,
            String unitName,
            String assistingNames,
            AnswerClass answerClass,
            int round,
            boolean supervised,
            boolean returnAsked,
            Instant writtenAt,
            Instant filedAt,
            Instant assignedAt,
            Instant dueAt,
            Instant until,
            Instant answeredAt,
            Instant endedAt,
            Grade grade,
            String gradeLabel,
            boolean simulated,
            int version) {}

    /** @param signedAt null: asked and not signed yet */
    public record Signer(String code, String name, Instant signedAt, boolean withdrawn) {}

    public record Source(String number, String title, String stateLabel) {}

    public record ProposalStep(
            ProposalMove move, String label, Role role, String actor, ProposalState to, String words, Instant at) {}

    public record ProposalAnswer(
            int round,
            AnswerClass answerClass,
            String classLabel,
            String unit,
            String words,
            String contact,
            LocalDate contactedOn,
            Instant dueAt,
            Instant at,
            LocalDate promisedOn,
            Instant keptAt) {}

    public record ProposalRating(
            int round, String deputy, Grade grade, String label, LocalDate receivedOn, String words, Instant at) {}

    /** A move this person may make now, and the fields it needs. */
    public record PossibleMove(ProposalMove move, String label, List<String> needs) {}

    /** A promise of a B or C answer. */
    public record Promise(
            long id,
            String number,
            String title,
            String unitName,
            AnswerClass answerClass,
            LocalDate dueOn,
            Instant keptAt,
            boolean late) {}

    public record ProposalDetail(
            ProposalLine proposal,
            String grounds,
            String request,
            List<Signer> signers,
            List<Source> sources,
            List<ProposalStep> steps,
            List<ProposalAnswer> answers,
            List<ProposalRating> ratings,
            List<PossibleMove> moves,
            boolean revisable) {}

    /** What this actor may see of what the query asks for, the newest first. */
    public ProposalPage list(ProposalQuery query, Actor actor) {
        List<Long> towns = sights.towns(actor);
        return new ProposalPage(
                rows.list(query, actor, towns).stream().map(Row::line).toList(), rows.count(query, actor, towns));
    }

    /** 承诺台账: what was promised and not kept first, by the day promised. */
    public List<Promise> promises(Actor actor) {
        return rows.promises(WorkingDays.dayOf(clock.instant()), actor, sights.towns(actor));
    }

    /** The proposal with all that belongs to it, and what this actor may do with it now. */
    public ProposalDetail open(long id, Actor actor) {
        sights.require(id, actor);
        Proposal proposal = proposals.selectById(id);
        ProposalFileMapper.Texts texts = file.texts(id);
        return new ProposalDetail(
                rows.find(id).line(),
                texts.grounds(),
                texts.request(),
                file.signers(id),
                file.sources(id),
                file.steps(id),
                file.answers(id),
                file.ratings(id),
                guards.possible(proposal, actor, clock.instant()).stream()
                        .map(ProposalSearch::possible)
                        .toList(),
                Proposals.isRevisable(proposal, actor));
    }

    private static PossibleMove possible(ProposalMove move) {
        return new PossibleMove(
                move,
                move.label(),
                move.needs().stream().map(ProposalNeed::field).toList());
    }
}
