package io.sidan.bot.intake;

import io.sidan.bot.intake.Conversation.Said;
import io.sidan.core.message.Outcome;
import io.sidan.core.message.OutcomeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A message's own decision, and the later ones of messages that turn out to belong to the same case. */
final class Decisions {

    private Decisions() {}

    static Decision own(Scene scene, Outcome outcome) {
        return new Decision(scene.message().id(), outcome);
    }

    static List<Decision> of(Scene scene, Outcome outcome, List<Said> earlier, OpenCase open) {
        List<Decision> decisions = new ArrayList<>();
        decisions.add(own(scene, outcome));
        earlier.forEach(said -> decisions.add(new Decision(said.message().id(), supplement(open))));
        return decisions;
    }

    private static Outcome supplement(OpenCase open) {
        return Outcomes.bound(OutcomeKind.SUPPLEMENT, Optional.of(open), 0.8, "同一人三分钟内先发的,归到这件事");
    }
}
