package io.sidan.core.proposal;

import io.sidan.core.roster.Deputies;
import io.sidan.core.roster.Deputy;
import io.sidan.core.suggestion.Refusal;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who signs a proposal: the leader from the start, each of those invited by the own hand. */
@Component
class Signers {

    private final SignerMapper signers;
    private final Deputies deputies;

    Signers(SignerMapper signers, Deputies deputies) {
        this.signers = signers;
        this.deputies = deputies;
    }

    Deputy deputy(long township, String field, String word) {
        return deputies.find(township, word).orElseThrow(() -> Refusal.incomplete(field, "名册里没有「" + word + "」这位代表"));
    }

    void lead(Proposal proposal, Instant at) {
        signers.invite(proposal.id(), proposal.leader(), 0, at);
    }

    /** What is written anew is to be signed anew; whoever wanted the old one back wants this one. */
    void invite(Proposal proposal, List<String> words) {
        List<String> codes = words.stream()
                .map(word -> deputy(proposal.township(), "cosigners", word).code())
                .filter(code -> !code.equals(proposal.leader()))
                .distinct()
                .toList();
        signers.forgetInvited(proposal.id());
        signers.wantAgain(proposal.id());
        for (int i = 0; i < codes.size(); i++) {
            signers.invite(proposal.id(), codes.get(i), i + 1, null);
        }
    }

    void sign(Proposal proposal, String deputy, Instant at) {
        if (signers.sign(proposal.id(), deputy, at) != 1) {
            throw Refusal.stale();
        }
    }

    /** Whether now all who signed want it back. */
    boolean withdraw(Proposal proposal, String deputy, Instant at) {
        if (signers.withdraw(proposal.id(), deputy, at) != 1) {
            throw Refusal.stale();
        }
        return signers.all(proposal.id()).stream().allMatch(row -> row.signedAt() == null || row.withdrawnAt() != null);
    }

    boolean isSigner(Proposal proposal, String deputy) {
        return signers.all(proposal.id()).stream()
                .anyMatch(row -> row.deputy().equals(deputy) && row.signedAt() != null);
    }

    boolean isInvited(Proposal proposal, String deputy) {
        return signers.all(proposal.id()).stream()
                .anyMatch(row -> row.deputy().equals(deputy) && row.signedAt() == null);
    }

    boolean wantsBack(Proposal proposal, String deputy) {
        return signers.all(proposal.id()).stream()
                .anyMatch(row -> row.deputy().equals(deputy) && row.withdrawnAt() != null);
    }

    /** Names of who was invited and has not signed. */
    List<String> missing(Proposal proposal) {
        return signers.all(proposal.id()).stream()
                .filter(row -> row.signedAt() == null)
                .map(SignerMapper.Row::name)
                .toList();
    }
}
