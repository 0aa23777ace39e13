package io.sidan.core.proposal;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Grade;
import io.sidan.core.suggestion.Refusal;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Refuses, in words, what the table of moves alone would allow. */
@Component
class ProposalGuards {

    private final Signers signers;
    private final ProposalAnswers answers;
    private final ProposalTerms terms;

    ProposalGuards(Signers signers, ProposalAnswers answers, ProposalTerms terms) {
        this.signers = signers;
        this.answers = answers;
        this.terms = terms;
    }

    /** The moves that nothing but what comes with them stands in the way of now. */
    List<ProposalMove> possible(Proposal proposal, Actor actor, Instant now) {
        return ProposalMove.open(proposal.state(), actor.role()).stream()
                .filter(move -> isPossible(proposal, move, actor, now))
                .toList();
    }

    private boolean isPossible(Proposal proposal, ProposalMove move, Actor actor, Instant now) {
        try {
            checkPlace(proposal, move, actor, now);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    void check(Proposal proposal, ProposalMove move, ProposalDetails details, Actor actor, Instant now) {
        checkPlace(proposal, move, actor, now);
        move.checkDetails(details);
        checkDetails(proposal, move, details, now);
    }

    private void checkPlace(Proposal proposal, ProposalMove move, Actor actor, Instant now) {
        move.checkPlace(proposal.state(), actor.role());
        checkWhose(proposal, move, actor);
        switch (move) {
            case SUBMIT -> requireWhole(proposal);
            case ASK_RETURN -> requireReturnable(proposal, now);
            case RULE_RETURN -> require(proposal.isReturnAsked(), "承办单位没有申请退办");
            case EXTEND -> require(!proposal.extended, "已经延过一次，不能再延");
            case RATE -> require(!answers.hasRated(proposal, actor.code()), "这次答复您已经评过了");
            case CLOSE -> require(!now.isBefore(terms.rating(proposal.answeredAt)), "答复送出还不满征询意见的期限，请等代表评价");
            case SUPERVISE -> require(!proposal.supervised, "已经在督办了");
            case WITHDRAW -> require(!signers.wantsBack(proposal, actor.code()), "您已经同意撤回，等其他签名的代表同意");
            default -> {
                // the table says all there is to say
            }
        }
    }

    private void checkWhose(Proposal proposal, ProposalMove move, Actor actor) {
        if (actor.role() == Role.UNIT) {
            boolean own =
                    move == ProposalMove.ASSIST ? proposal.isAssisting(actor.code()) : proposal.isLedBy(actor.code());
            forbidUnless(own, move == ProposalMove.ASSIST ? "贵单位不是这件的协办单位" : "这件没有交给贵单位主办");
        }
        if (actor.role() == Role.DEPUTY) {
            checkDeputy(proposal, move, actor.code());
        }
    }

    private void checkDeputy(Proposal proposal, ProposalMove move, String code) {
        switch (move) {
            case SUBMIT -> forbidUnless(code.equals(proposal.leader()), "由领衔代表提交");
            case COSIGN -> forbidUnless(signers.isInvited(proposal, code), "没有请您联名，或者您已经签过名了");
            default -> forbidUnless(signers.isSigner(proposal, code), "只有签了名的代表可以办这一步");
        }
    }

    private void checkDetails(Proposal proposal, ProposalMove move, ProposalDetails details, Instant now) {
        switch (move) {
            case ANSWER -> {
                boolean promised = details.answerClass().isPromise();
                require(!promised || details.due() != null, "due", "B、C 类答复请写明承诺哪天办成，到时候要兑现");
                require(!promised || isAhead(details, now), "due", "承诺的日子要在今天以后");
            }
            case EXTEND -> require(terms.endOf(details.due()).isAfter(proposal.dueAt), "due", "延期要延到原来的期限以后");
            case RATE ->
                require(details.grade() != Grade.DISSATISFIED || details.hasWords(), "words", "不满意请说一句为什么，好让他们重办");
            default -> {
                // nothing that comes with the move can be wrong here
            }
        }
    }

    private void requireWhole(Proposal proposal) {
        require(proposal.texts().stream().noneMatch(String::isBlank), "标题、案由和建议都写好了才能提交");
        List<String> missing = signers.missing(proposal);
        require(missing.isEmpty(), String.join("、", missing) + "还没有签名；请等签了名再提交，或者在修改里去掉");
    }

    private void requireReturnable(Proposal proposal, Instant now) {
        require(!proposal.isReturnAsked() && !proposal.returnRuled, "已经申请过退办，不能再申请");
        require(!now.isAfter(terms.givingBack(proposal.movedAt)), "过了可以申请退办的期限");
    }

    private static boolean isAhead(ProposalDetails details, Instant now) {
        return details.due().isAfter(WorkingDays.dayOf(now));
    }

    private static void forbidUnless(boolean condition, String sentence) {
        if (!condition) {
            throw Refusal.forbidden(sentence);
        }
    }

    private static void require(boolean condition, String sentence) {
        if (!condition) {
            throw Refusal.notNow(sentence);
        }
    }

    private static void require(boolean condition, String field, String sentence) {
        if (!condition) {
            throw Refusal.incomplete(field, sentence);
        }
    }
}
