package io.sidan.bot.intake;

import io.sidan.bot.command.Order;
import io.sidan.bot.intake.conversation.Fragments;
import io.sidan.bot.intake.conversation.Scene;
import io.sidan.bot.intake.understanding.Finding;
import io.sidan.core.message.OutcomeKind;
import java.util.List;

/** Gives messages that order something their outcome, with the case they are tied to. */
final class Docket {

    private static final Finding COMPLETES = new Finding(OutcomeKind.SUPPLEMENT, 0.8, "办好以后补的话或照片");

    private final Filing filing;
    private final Fragments fragments;

    Docket(Filing filing, Fragments fragments) {
        this.filing = filing;
        this.fragments = fragments;
    }

    /** What completes an earlier order is added to its case; every other order has an outcome of its own. */
    List<Decision> settle(Tied tied, Scene scene) {
        boolean adds = tied.order().completes() && scene.heard().role().official();
        return Decisions.ordering(tied.order(), adds ? added(tied, scene) : said(tied, scene));
    }

    private List<Decision> added(Tied tied, Scene scene) {
        return tied.open()
                .map(open -> filing.add(scene, open, COMPLETES.kind(), COMPLETES.confidence(), COMPLETES.why()))
                .orElseGet(() -> Decisions.alone(COMPLETES, scene));
    }

    /** An official's pictures before an order are its evidence. */
    private List<Decision> said(Tied tied, Scene scene) {
        Order order = tied.order();
        OutcomeKind kind = order.asks() ? OutcomeKind.QUESTION : OutcomeKind.COMMAND;
        Finding finding = new Finding(kind, 0.95, "口令「" + order.word() + "」");
        boolean shown = kind == OutcomeKind.COMMAND && scene.heard().role().official();
        return tied.open()
                .map(open -> Decisions.of(
                        scene,
                        Outcomes.bound(kind, open, finding.confidence(), finding.why()),
                        shown ? fragments.picturesBefore(scene) : List.of(),
                        open))
                .orElseGet(() -> Decisions.alone(finding, scene));
    }
}
