package io.sidan.core.proposal;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.proposal.ProposalSearchMapper.AnswerLine;
import io.sidan.core.proposal.ProposalSearchMapper.RatingLine;
import io.sidan.core.proposal.ProposalSearchMapper.Row;
import io.sidan.core.proposal.ProposalSearchMapper.SourceLine;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.AnswerClass;
import io.sidan.core.suggestion.Grade;
import io.sidan.core.suggestion.State;
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
    private final SignerMapper signers;
    private final ProposalSights sights;
    private final ProposalGuards guards;
    private final Clock clock;

    ProposalSearch(
            ProposalSearchMapper rows,
            ProposalMapper proposals,
            SignerMapper signers,
            ProposalSights sights,
            ProposalGuards guards,
            Clock clock) {
        this.rows = rows;
        this.proposals = proposals;
        this.signers = signers;
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
            int version) {

        static ProposalLine of(Row row) {
            return new ProposalLine(
                    row.id(),
                    row.number(),
                    row.state(),
                    row.state().label(),
                    row.title(),
                    row.category(),
                    row.categoryName(),
                    row.meeting(),
                    row.leader(),
                    row.leaderName(),
                    row.signers(),
                    row.complex(),
                    row.unit(),
                    row.unitName(),
                    row.assistingNames(),
                    row.answerClass(),
                    row.round(),
                    row.supervised(),
                    row.returnAsked(),
                    row.writtenAt(),
                    row.filedAt(),
                    row.assignedAt(),
                    row.dueAt(),
                    row.untilAt(),
                    row.answeredAt(),
                    row.endedAt(),
                    row.grade(),
                    row.grade() == null ? null : row.grade().label(),
                    row.simulated(),
                    row.version());
        }
    }

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
                rows.list(query, actor, towns).stream().map(ProposalLine::of).toList(),
                rows.count(query, actor, towns));
    }

    /** 承诺台账: what was promised and not kept first, by the day promised. */
    public List<Promise> promises(Actor actor) {
        return rows.promises(WorkingDays.dayOf(clock.instant()), actor, sights.towns(actor));
    }

    /** The proposal with all that belongs to it, and what this actor may do with it now. */
    public ProposalDetail open(long id, Actor actor) {
        sights.require(id, actor);
        Proposal proposal = proposals.selectById(id);
        ProposalSearchMapper.Texts texts = rows.texts(id);
        return new ProposalDetail(
                ProposalLine.of(rows.find(id)),
                texts.grounds(),
                texts.request(),
                signers.all(id).stream().map(ProposalSearch::signer).toList(),
                rows.sources(id).stream().map(ProposalSearch::source).toList(),
                rows.steps(id).stream().map(ProposalSearch::step).toList(),
                rows.answers(id).stream().map(ProposalSearch::answer).toList(),
                rows.ratings(id).stream().map(ProposalSearch::rating).toList(),
                guards.possible(proposal, actor, clock.instant()).stream()
                        .map(ProposalSearch::possible)
                        .toList(),
                Proposals.isRevisable(proposal, actor));
    }

    private static Signer signer(SignerMapper.Row row) {
        return new Signer(row.deputy(), row.name(), row.signedAt(), row.withdrawnAt() != null);
    }

    private static Source source(SourceLine line) {
        return new Source(
                line.number(), line.title(), State.valueOf(line.state()).label());
    }

    private static ProposalStep step(ProposalSearchMapper.StepRow row) {
        String label = row.move() != null ? row.move().label() : row.fromState() == null ? "起草" : "修改";
        return new ProposalStep(row.move(), label, row.role(), row.actorName(), row.toState(), row.words(), row.at());
    }

    private static ProposalAnswer answer(AnswerLine line) {
        return new ProposalAnswer(
                line.round(),
                line.answerClass(),
                line.answerClass().label(),
                line.unitName(),
                line.words(),
                line.contact(),
                line.contactedOn(),
                line.dueAt(),
                line.answeredAt(),
                line.promisedOn(),
                line.keptAt());
    }

    private static ProposalRating rating(RatingLine line) {
        return new ProposalRating(
                line.round(),
                line.deputyName(),
                line.grade(),
                line.grade().label(),
                line.receivedOn(),
                line.words(),
                line.ratedAt());
    }

    private static PossibleMove possible(ProposalMove move) {
        return new PossibleMove(
                move,
                move.label(),
                move.needs().stream().map(ProposalNeed::field).toList());
    }
}
