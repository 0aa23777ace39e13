package io.sidan.core.proposal;

import io.sidan.core.paper.Papers;
import io.sidan.core.proposal.ProposalSearch.ProposalAnswer;
import io.sidan.core.proposal.ProposalSearch.ProposalDetail;
import io.sidan.core.proposal.ProposalSearch.ProposalLine;
import io.sidan.core.proposal.ProposalSearch.ProposalRating;
import io.sidan.core.proposal.ProposalSearch.Signer;
import io.sidan.core.roster.Township;
import io.sidan.core.roster.Townships;
import io.sidan.core.suggestion.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A proposal on paper: itself in the official shape, and the 征询意见表 for its deputies to fill in. */
@Component
public class ProposalPapers {

    private final ProposalSearch search;
    private final Townships townships;
    private final Papers papers;

    ProposalPapers(ProposalSearch search, Townships townships, Papers papers) {
        this.search = search;
        this.townships = townships;
        this.papers = papers;
    }

    /** The proposal with all that was answered, as a .docx. */
    public byte[] proposal(long id, Actor actor) {
        ProposalDetail detail = search.open(id, actor);
        Map<String, Object> facts = head(detail, actor);
        ProposalLine line = detail.proposal();
        facts.put("category", line.categoryName());
        facts.put("meeting", line.meeting());
        facts.put("submitted", Papers.day(line.filedAt() == null ? line.writtenAt() : line.filedAt()));
        facts.put("assisting", line.assistingNames());
        facts.put("assigned", Papers.day(line.assignedAt()));
        facts.put("due", Papers.day(line.dueAt()));
        facts.put("grounds", detail.grounds());
        facts.put("request", detail.request());
        facts.put("signers", line.signers());
        facts.put("answers", detail.answers().stream().map(ProposalPapers::said).collect(Collectors.joining("\n")));
        facts.put("ratings", detail.ratings().stream().map(ProposalPapers::said).collect(Collectors.joining("\n")));
        return papers.fill("proposal", facts);
    }

    /** 征询意见表, to be filled in by hand. */
    public byte[] opinion(long id, Actor actor) {
        ProposalDetail detail = search.open(id, actor);
        Map<String, Object> facts = head(detail, actor);
        facts.put("answered", Papers.day(detail.proposal().answeredAt()));
        facts.put(
                "class",
                detail.proposal().answerClass() == null
                        ? ""
                        : detail.proposal().answerClass().name());
        return papers.fill("proposal-opinion", facts);
    }

    private Map<String, Object> head(ProposalDetail detail, Actor actor) {
        ProposalLine line = detail.proposal();
        List<Signer> signers = detail.signers();
        Map<String, Object> facts = new HashMap<>();
        facts.put("town", townships.find(actor.township()).map(Township::name).orElse(""));
        facts.put("number", Objects.requireNonNullElse(line.number(), "（未立案）"));
        facts.put("title", line.title());
        facts.put("unit", line.unitName());
        facts.put("leader", line.leaderName());
        facts.put(
                "cosigners",
                signers.stream()
                        .skip(1)
                        .filter(signer -> signer.signedAt() != null)
                        .map(Signer::name)
                        .collect(Collectors.joining("、")));
        return facts;
    }

    private static String said(ProposalAnswer answer) {
        String promised = answer.promisedOn() == null ? "" : "，承诺 " + answer.promisedOn() + " 前办成";
        String contact = answer.contact() == null ? "" : "（面商：" + answer.contact() + "）";
        return "%s %s 答复（%s 类%s）：%s%s"
                .formatted(
                        Papers.day(answer.at()),
                        answer.unit(),
                        answer.answerClass(),
                        promised,
                        answer.words(),
                        contact);
    }

    private static String said(ProposalRating rating) {
        String words = rating.words() == null ? "" : "：" + rating.words();
        return "%s %s %s%s".formatted(Papers.day(rating.at()), rating.deputy(), rating.label(), words);
    }
}
