package io.sidan.core.proposal;

import io.sidan.core.proposal.ProposalFileMapper.AnswerLine;
import io.sidan.core.proposal.ProposalFileMapper.RatingLine;
import io.sidan.core.proposal.ProposalFileMapper.SourceLine;
import io.sidan.core.proposal.ProposalSearch.ProposalAnswer;
import io.sidan.core.proposal.ProposalSearch.ProposalRating;
import io.sidan.core.proposal.ProposalSearch.ProposalStep;
import io.sidan.core.proposal.ProposalSearch.Signer;
import io.sidan.core.proposal.ProposalSearch.Source;
import io.sidan.core.suggestion.State;
import java.util.List;
import org.springframework.stereotype.Component;

/** What lies in the file of one proposal: who signed, what it is made of, its steps, answers and ratings. */
@Component
class ProposalFile {

    private final ProposalFileMapper rows;
    private final SignerMapper signers;

    ProposalFile(ProposalFileMapper rows, SignerMapper signers) {
        this.rows = rows;
        this.signers = signers;
    }

    ProposalFileMapper.Texts texts(long id) {
        return rows.texts(id);
    }

    List<Signer> signers(long id) {
        return signers.all(id).stream().map(ProposalFile::signer).toList();
    }

    List<Source> sources(long id) {
        return rows.sources(id).stream().map(ProposalFile::source).toList();
    }

    List<ProposalStep> steps(long id) {
        return rows.steps(id).stream().map(ProposalFile::step).toList();
    }

    List<ProposalAnswer> answers(long id) {
        return rows.answers(id).stream().map(ProposalFile::answer).toList();
    }

    List<ProposalRating> ratings(long id) {
        return rows.ratings(id).stream().map(ProposalFile::rating).toList();
    }

    private static Signer signer(SignerMapper.Row row) {
        return new Signer(row.deputy(), row.name(), row.signedAt(), row.withdrawnAt() != null);
    }

    private static Source source(SourceLine line) {
        return new Source(
                line.number(), line.title(), State.valueOf(line.state()).label());
    }

    private static ProposalStep step(ProposalFileMapper.StepRow row) {
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
}
