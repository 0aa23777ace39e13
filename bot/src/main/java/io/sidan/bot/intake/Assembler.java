package io.sidan.bot.intake;

import static io.sidan.core.message.OutcomeKind.CHATTER;
import static io.sidan.core.message.OutcomeKind.COMMAND;
import static io.sidan.core.message.OutcomeKind.QUESTION;
import static io.sidan.core.message.OutcomeKind.REPORT;
import static io.sidan.core.message.OutcomeKind.SENSITIVE;
import static io.sidan.core.message.OutcomeKind.SUPPLEMENT;
import static io.sidan.core.message.OutcomeKind.SUPPORT;

import io.sidan.bot.command.Order;
import io.sidan.bot.intake.cases.OpenCase;
import io.sidan.bot.intake.conversation.Flood;
import io.sidan.bot.intake.conversation.Fragments;
import io.sidan.bot.intake.conversation.Scene;
import io.sidan.bot.intake.conversation.Threads;
import io.sidan.bot.intake.understanding.Finding;
import io.sidan.bot.intake.understanding.Impressions;
import io.sidan.bot.intake.words.Sense;
import io.sidan.core.message.MessageType;
import java.util.List;
import java.util.Optional;

/** Puts a message into its conversation: opens a case, joins it to one, or leaves it alone. */
final class Assembler {

    /** A word that short by the reporter, such as 好的, adds nothing. */
    private static final int SAYS_NOTHING = 5;

    private final Impressions impressions;
    private final Fragments fragments;
    private final Echoes echoes;
    private final Lookup lookup;
    private final Filing filing;
    private final FollowUp followUp;

    Assembler(Impressions impressions, Fragments fragments, Echoes echoes, Lookup lookup, Filing filing) {
        this.impressions = impressions;
        this.fragments = fragments;
        this.echoes = echoes;
        this.lookup = lookup;
        this.filing = filing;
        followUp = new FollowUp(lookup, filing);
    }

    List<Decision> settle(Scene scene) {
        Finding finding = scene.finding();
        if (Flood.is(scene)) {
            return followUp.floods(scene);
        }
        return switch (finding.kind()) {
            case REPORT -> over(scene).orElseGet(() -> reports(finding, scene));
            case SENSITIVE -> filing.tell(finding, scene, fragments.before(scene));
            case SUPPLEMENT -> adds(finding, scene);
            case SUPPORT -> joins(finding, scene, echoes.seconded(scene));
            case CORRECTION -> corrects(finding, scene);
            case WITHDRAWAL -> withdraws(finding, scene);
            case QUESTION -> asks(finding, scene);
            case NOTICE -> followUp.touches(finding, scene);
            case UNSURE ->
                goesOn(scene)
                        .or(() -> assembled(scene))
                        .or(() -> retold(scene))
                        .orElseGet(() -> doubts(finding, scene));
            case CHATTER, COMMAND -> alone(finding, scene);
        };
    }

    private List<Decision> reports(Finding finding, Scene scene) {
        return Threads.own(scene)
                .or(() -> Threads.answered(scene))
                .filter(open -> lookup.sameMatter(scene, open))
                .map(open -> filing.add(scene, open, SUPPLEMENT, finding.confidence(), "同一人接着说这件事"))
                .or(() -> echoes.told(scene).map(joining -> filing.add(scene, joining)))
                .orElseGet(() -> filing.tell(finding, scene, fragments.before(scene)));
    }

    /** 灭了，烧了半亩草: what begins with that it is over tells of no new problem. */
    private Optional<List<Decision>> over(Scene scene) {
        return scene.heard().opensWith(Sense.RESOLVED) ? resolved(scene) : Optional.empty();
    }

    /** Words, a picture or a location without a problem of their own. */
    private List<Decision> adds(Finding finding, Scene scene) {
        if (scene.heard().onlyThanks() && !scene.heard().reading().has(Sense.RESOLVED)) {
            return alone(new Finding(CHATTER, 0.85, "道谢"), scene);
        }
        return resolved(scene)
                .or(() -> goesOn(scene))
                .or(() -> scene.heard().residentTalks() ? talks(scene) : Optional.empty())
                .orElseGet(() -> alone(new Finding(CHATTER, finding.confidence(), "前后没有反映的事,当闲聊"), scene));
    }

    /** Also in the midst of the own talk whoever has the case in hand is told. */
    private Optional<List<Decision>> resolved(Scene scene) {
        return scene.heard().residentTalks() ? followUp.resolves(scene) : Optional.empty();
    }

    private Optional<List<Decision>> goesOn(Scene scene) {
        boolean secret = scene.heard().shows() && Threads.lastOwn(scene) == SENSITIVE;
        return Threads.own(scene)
                .or(() -> Threads.answered(scene))
                .map(open -> filing.add(scene, open, secret ? SENSITIVE : SUPPLEMENT, 0.8, "接着前面反映的事说"));
    }

    private Optional<List<Decision>> talks(Scene scene) {
        return asksBack(scene)
                .or(() -> assembled(scene))
                .or(() -> comesBack(scene))
                .or(() -> echoes.talked(scene).map(joining -> filing.add(scene, joining)));
    }

    private Optional<List<Decision>> asksBack(Scene scene) {
        return scene.heard().asksBriefly()
                ? Threads.justBefore(scene)
                        .map(open -> Decisions.of(scene, Outcomes.bound(QUESTION, open, 0.7, "追问前面反映的事")))
                : Optional.empty();
    }

    /** A fragment before and this one may tell a problem together. */
    private Optional<List<Decision>> assembled(Scene scene) {
        return fragments
                .joined(scene)
                .map(whole -> new Scene(whole, scene.conversation(), scene.cases()))
                .filter(whole -> whole.finding().kind() == REPORT)
                .map(whole -> filing.tell(whole.finding(), whole, fragments.before(scene)));
    }

    /** What alone would not be sure is a report where it tells of a known case again. */
    private Optional<List<Decision>> retold(Scene scene) {
        return lookup.told(scene)
                .map(open -> filing.tell(new Finding(REPORT, 0.7, "说的是已有的一件"), scene, fragments.before(scene)));
    }

    /** A letter in doubt waits for a person as a case of its own, so that the next ones about the same join it. */
    private List<Decision> doubts(Finding finding, Scene scene) {
        return scene.heard().isLetter()
                ? filing.tell(finding, scene, fragments.before(scene))
                : Decisions.suspecting(lookup.likely(scene), Decisions.of(scene, filing.guess(finding, scene)));
    }

    private Optional<List<Decision>> comesBack(Scene scene) {
        return scene.heard().text().length() > SAYS_NOTHING
                ? Threads.ownStillDiscussed(scene).map(open -> filing.add(scene, open, SUPPLEMENT, 0.7, "反映人接着说"))
                : Optional.empty();
    }

    private List<Decision> joins(Finding finding, Scene scene, Optional<OpenCase> thread) {
        return thread.map(open -> filing.add(scene, open, finding.kind(), finding.confidence(), finding.why()))
                .orElseGet(() -> {
                    Finding alone = impressions.weigh(scene.heard());
                    return alone.kind() == REPORT ? reports(alone, scene) : adds(finding, scene);
                });
    }

    /** Who says "no, it is …" to a question answers it. */
    private List<Decision> corrects(Finding finding, Scene scene) {
        Optional<OpenCase> answered = Threads.asksMe(scene);
        Optional<OpenCase> corrected = Threads.quoted(scene).or(() -> Threads.ownLast(scene));
        return answered.isPresent()
                ? filing.add(scene, Joining.more(answered.get(), 0.75, "回答别人的追问"))
                : joins(finding, scene, corrected);
    }

    private List<Decision> withdraws(Finding finding, Scene scene) {
        if (scene.heard().is(MessageType.RECALL)) {
            return followUp.touches(finding, scene, lookup.recalled(scene));
        }
        Optional<OpenCase> quoted = Threads.quoted(scene);
        Optional<OpenCase> thread = quoted.or(() -> Threads.ownLast(scene)).or(() -> lookup.ownKnown(scene));
        List<Decision> decisions = joins(finding, scene, thread);
        return thread.map(open -> Decisions.ordering(Order.withdrawing(open.key(), quoted.isPresent()), decisions))
                .orElse(decisions);
    }

    /** Who told of a case a moment ago goes on telling, also where it sounds like asking. */
    private List<Decision> asks(Finding finding, Scene scene) {
        return Threads.own(scene)
                .filter(open -> !scene.heard().reading().has(Sense.PROGRESS))
                .map(open -> filing.add(scene, open, SUPPLEMENT, 0.7, "同一人接着说这件事"))
                .orElseGet(() -> followUp.asks(finding, scene));
    }

    private List<Decision> alone(Finding finding, Scene scene) {
        return Decisions.alone(finding, scene);
    }
}
