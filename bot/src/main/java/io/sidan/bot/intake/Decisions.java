package io.sidan.bot.intake;

import io.sidan.bot.command.Order;
import io.sidan.bot.intake.cases.OpenCase;
import io.sidan.bot.intake.conversation.Conversation;
import io.sidan.bot.intake.conversation.Said;
import io.sidan.bot.intake.conversation.Scene;
import io.sidan.bot.intake.matching.Likely;
import io.sidan.bot.intake.understanding.Finding;
import io.sidan.bot.intake.understanding.Trace;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.Outcome;
import io.sidan.core.message.OutcomeKind;
import java.util.List;
import java.util.stream.Stream;

/** A message's own decision, and the later ones of messages that turn out to belong to the same case. */
final class Decisions {

    private Decisions() {}

    /** The message belongs to no case. */
    static List<Decision> alone(Finding finding, Scene scene) {
        return of(scene, Outcome.of(finding.kind(), finding.confidence(), finding.why()));
    }

    static List<Decision> of(Scene scene, Outcome outcome) {
        return List.of(new Decision(scene.message().id(), outcome));
    }

    /** The same, of which the first orders something. */
    static List<Decision> ordering(Order order, List<Decision> decisions) {
        return with(decisions.get(0).ordering(order), decisions);
    }

    /** The same, of which the first may tell of other cases too. */
    static List<Decision> suspecting(List<Likely> cases, List<Decision> decisions) {
        return cases.isEmpty() ? decisions : with(decisions.get(0).suspecting(cases), decisions);
    }

    private static List<Decision> with(Decision own, List<Decision> decisions) {
        return Stream.concat(Stream.of(own), decisions.stream().skip(1)).toList();
    }

    /** The conversation remembers the message with all that was decided on it, and how it sounded. */
    static void remember(List<Decision> decisions, GroupMessage message, Trace trace, Conversation conversation) {
        Decision own = decisions.get(0);
        if (own.unkept()) {
            conversation.remember(message.withoutWords(), own.outcome());
        } else {
            conversation.remember(message, own.outcome(), trace);
        }
        decisions.forEach(decision -> conversation.revise(decision.messageId(), decision.outcome()));
    }

    static List<Decision> of(Scene scene, Outcome outcome, List<Said> before, OpenCase open) {
        Outcome supplement = Outcomes.bound(OutcomeKind.SUPPLEMENT, open, 0.8, "同一人三分钟内先发的,归到这件事");
        return Stream.concat(
                        of(scene, outcome).stream(),
                        before.stream().map(said -> new Decision(said.message().id(), supplement)))
                .toList();
    }
}
