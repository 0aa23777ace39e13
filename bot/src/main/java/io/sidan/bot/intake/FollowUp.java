package io.sidan.bot.intake;

import static io.sidan.core.message.OutcomeKind.SUPPLEMENT;

import io.sidan.bot.command.Order;
import io.sidan.bot.intake.cases.OpenCase;
import io.sidan.bot.intake.conversation.Flood;
import io.sidan.bot.intake.conversation.Scene;
import io.sidan.bot.intake.conversation.Threads;
import io.sidan.bot.intake.understanding.Finding;
import io.sidan.bot.intake.understanding.Role;
import io.sidan.bot.intake.words.Reading;
import io.sidan.bot.intake.words.Sense;
import io.sidan.core.message.OutcomeKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is said of a case later: how does it go, it is done by now, a notice that answers it. */
final class FollowUp {

    /** Longer than this, a text says more than that something is over. */
    private static final int SHORT = 25;

    private static final Finding FLOODS = new Finding(OutcomeKind.CHATTER, 0.9, "同一人一秒里发得太多，像刷屏，没有一条条听");

    private final Lookup lookup;
    private final Filing filing;

    FollowUp(Lookup lookup, Filing filing) {
        this.lookup = lookup;
        this.filing = filing;
    }

    /** A question; who told of the case and asks how it goes is answered. */
    List<Decision> asks(Finding finding, Scene scene) {
        Optional<OpenCase> open = spokenOf(scene);
        List<Decision> decisions = touches(finding, scene, open);
        return open.filter(one -> scene.heard().reading().has(Sense.PROGRESS))
                .filter(one -> one.reporter().equals(scene.message().sender()))
                .map(one -> Decisions.ordering(Order.asking(one.key()), decisions))
                .orElse(decisions);
    }

    /** Speaks of a case without adding to it. */
    List<Decision> touches(Finding finding, Scene scene) {
        return touches(finding, scene, spokenOf(scene).or(() -> announced(scene)));
    }

    List<Decision> touches(Finding finding, Scene scene, Optional<OpenCase> touched) {
        return touched.map(open ->
                        Decisions.of(scene, Outcomes.bound(finding.kind(), open, finding.confidence(), finding.why())))
                .orElseGet(() -> Decisions.alone(finding, scene));
    }

    /** 来电了: belongs to the case it ends, and whoever has the case in hand is told. */
    Optional<List<Decision>> resolves(Scene scene) {
        if (!scene.heard().reading().has(Sense.RESOLVED) || scene.heard().text().length() > SHORT) {
            return Optional.empty();
        }
        return ended(scene)
                .map(open -> Decisions.ordering(
                        Order.settled(open.key()), filing.add(scene, open, SUPPLEMENT, 0.75, "说这件事有了变化，像是好了，可以核实")));
    }

    /** More of one sender than is listened to: bound to the own case but not added to it; who has it in hand is told. */
    List<Decision> floods(Scene scene) {
        Optional<OpenCase> own = Threads.ownTouched(scene);
        List<Decision> decisions = touches(FLOODS, scene, own);
        return own.filter(open -> Flood.begins(scene))
                .map(open -> Decisions.ordering(Order.flooding(open.key()), decisions))
                .orElse(decisions);
    }

    private Optional<OpenCase> ended(Scene scene) {
        return Threads.lately(scene, scene::speaksOf)
                .or(() -> Threads.ownLast(scene))
                .or(() -> lookup.ownStanding(scene, scene::speaksOf))
                .or(() -> lookup.ownStanding(scene, open -> true))
                .or(() -> lookup.onlyStanding(scene, scene::speaksOf))
                .or(() -> Threads.onlyOne(scene));
    }

    private Optional<OpenCase> spokenOf(Scene scene) {
        return Threads.quoted(scene)
                .or(() -> lookup.numbered(scene))
                .or(() -> Threads.lately(scene, lookup.sameCategory(scene)))
                .or(() -> lookup.ownKnown(scene))
                .or(() -> lookup.told(scene))
                .or(() -> lookup.known(scene))
                .or(() -> standing(scene));
    }

    /** An office that names a spot speaks of the only case there of that kind; a unit also of the only one there. */
    private Optional<OpenCase> announced(Scene scene) {
        Predicate<OpenCase> there = open -> open.spot().isHeadedIn(scene.heard().text());
        Optional<OpenCase> known = lookup.onlyStanding(scene, there.and(scene::speaksOf));
        return known.isEmpty() && scene.heard().role() == Role.UNIT ? lookup.onlyStanding(scene, there) : known;
    }

    /** Who asks how it goes, and not of what, means the own case, or the only one the group has. */
    private Optional<OpenCase> standing(Scene scene) {
        Reading reading = scene.heard().reading();
        return reading.has(Sense.PROGRESS) && !reading.tellsTheMatter()
                ? lookup.ownStanding(scene, open -> true).or(() -> lookup.onlyStanding(scene, open -> true))
                : Optional.empty();
    }
}
