package io.sidan.admin.proposal;

import io.sidan.admin.account.Person;
import io.sidan.admin.form.Download;
import io.sidan.core.proposal.Draft;
import io.sidan.core.proposal.ProposalDetails;
import io.sidan.core.proposal.ProposalMove;
import io.sidan.core.proposal.ProposalPapers;
import io.sidan.core.proposal.ProposalSearch;
import io.sidan.core.proposal.ProposalSearch.Promise;
import io.sidan.core.proposal.ProposalSearch.ProposalDetail;
import io.sidan.core.proposal.ProposalSearch.ProposalPage;
import io.sidan.core.proposal.Proposals;
import io.sidan.core.suggestion.AnswerClass;
import io.sidan.core.suggestion.Grade;
import io.sidan.core.suggestion.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Proposals written, listed, opened and moved. */
@RestController
@RequestMapping("/api/proposals")
class ProposalController {

    private final Proposals proposals;
    private final ProposalSearch search;
    private final ProposalPapers papers;
    private final Clock clock;

    ProposalController(Proposals proposals, ProposalSearch search, ProposalPapers papers, Clock clock) {
        this.proposals = proposals;
        this.search = search;
        this.papers = papers;
        this.clock = clock;
    }

    /** @param leader code or name of the deputy in the lead, where staff enter a paper */
    record DraftForm(
            @NotBlank @Size(max = 100) String title,
            @Size(max = 5_000) String grounds,
            @Size(max = 5_000) String request,
            @Size(max = 8) String category,
            @Size(max = 64) String meeting,
            @Size(max = 128) String leader,
            @Size(max = 30) List<@NotNull @Size(max = 128) String> cosigners,
            @Size(max = 20) List<@NotNull @Size(max = 24) String> sources,
            Integer version) {

        Draft draft() {
            return new Draft(title, grounds, request, category, meeting, leader, cosigners, sources);
        }
    }

    /** A move; which fields it needs is listed with the moves of a proposal. */
    record ProposalMoveForm(
            @NotNull(message = "请写明要办哪一步") ProposalMove move,
            @Size(max = 10_000) String words,
            @Size(max = 128) String unit,
            @Size(max = 20) List<@NotNull @Size(max = 128) String> assisting,
            Boolean complex,
            LocalDate due,
            AnswerClass answerClass,
            @Size(max = 255) String contact,
            LocalDate contactedOn,
            Boolean granted,
            Grade grade,
            LocalDate receivedOn,
            Integer version) {

        ProposalDetails details() {
            return new ProposalDetails(
                    words,
                    unit,
                    assisting,
                    Boolean.TRUE.equals(complex),
                    due,
                    answerClass,
                    Typed.orNull(contact),
                    contactedOn,
                    granted,
                    grade,
                    receivedOn,
                    version);
        }
    }

    record Written(long id) {}

    @GetMapping
    ProposalPage list(@Valid @ParameterObject ProposalForm form, @AuthenticationPrincipal Person person) {
        return search.list(form.query(clock.instant()), person.actor());
    }

    /** 承诺台账: what B and C answers promised. */
    @GetMapping("/promises")
    List<Promise> promises(@AuthenticationPrincipal Person person) {
        return search.promises(person.actor());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Written write(@Valid @RequestBody DraftForm form, @AuthenticationPrincipal Person person) {
        return new Written(proposals.write(form.draft(), person.actor()));
    }

    @GetMapping("/{id}")
    ProposalDetail open(@PathVariable long id, @AuthenticationPrincipal Person person) {
        return search.open(id, person.actor());
    }

    @PutMapping("/{id}")
    ProposalDetail revise(
            @PathVariable long id, @Valid @RequestBody DraftForm form, @AuthenticationPrincipal Person person) {
        proposals.revise(id, form.draft(), form.version(), person.actor());
        return open(id, person);
    }

    @PostMapping("/{id}/moves")
    ProposalDetail move(
            @PathVariable long id, @Valid @RequestBody ProposalMoveForm form, @AuthenticationPrincipal Person person) {
        proposals.move(id, form.move(), form.details(), person.actor());
        return open(id, person);
    }

    /** The proposal in the official shape, as a Word document. */
    @GetMapping("/{id}/document")
    ResponseEntity<byte[]> document(@PathVariable long id, @AuthenticationPrincipal Person person) {
        return word("proposal-" + id, papers.proposal(id, person.actor()));
    }

    /** 征询意见表, to be filled in by hand. */
    @GetMapping("/{id}/opinion")
    ResponseEntity<byte[]> opinion(@PathVariable long id, @AuthenticationPrincipal Person person) {
        return word("proposal-" + id + "-opinion", papers.opinion(id, person.actor()));
    }

    private static ResponseEntity<byte[]> word(String name, byte[] paper) {
        return ResponseEntity.ok()
                .header("Content-Disposition", Download.named(name + ".docx"))
                .header("Cache-Control", "no-store")
                .contentType(MediaType.parseMediaType(Download.WORD))
                .body(paper);
    }
}
