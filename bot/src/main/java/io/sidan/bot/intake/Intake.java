package io.sidan.bot.intake;

import io.sidan.bot.command.OptIn;
import io.sidan.bot.command.OptOut;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.Outcome;
import io.sidan.core.message.OutcomeKind;
import io.sidan.core.roster.Roster;
import java.util.List;

/**
 * Gives every message exactly one outcome, with its reason. Deterministic; used by one thread at a time for one
 * conversation.
 */
public final class Intake {

    private static final Outcome UNHEARD = Outcome.of(OutcomeKind.CHATTER, 1, "本人不让登记，不看也不留");

    private final Listener listener;
    private final Orders orders;
    private final Detector detector;
    private final Assembler assembler;
    private final Docket docket;

    public Intake(Roster roster, Knowledge knowledge) {
        WordList words = knowledge.words();
        Places places = new Places(roster, words.vague());
        listener = new Listener(new Speakers(roster), words, places);
        orders = new Orders(listener);
        detector = new Detector(knowledge.judges());
        Extractor extractor = new Extractor(new Classifier(knowledge.judges()), places);
        Matcher matcher = new Matcher();
        Fragments fragments = new Fragments(listener, detector);
        Filing filing = new Filing(extractor, matcher);
        docket = new Docket(filing, fragments);
        assembler = new Assembler(
                detector, fragments, new Echoes(listener, extractor), new Lookup(extractor, matcher), filing);
    }

    /**
     * Decides on the message: its own outcome first, then later outcomes of its sender's earlier messages. The
     * conversation remembers them; if the caller cannot store them, it must rebuild the conversation.
     */
    public List<Decision> decide(GroupMessage message, Conversation conversation, Cases cases) {
        Scene scene = new Scene(listener.hear(message), conversation, cases);
        List<Decision> decisions = cases.hasOptedOut(message.sender()) ? unheard(scene) : heard(scene);
        conversation.remember(message, decisions);
        return decisions;
    }

    private List<Decision> heard(Scene scene) {
        return orders.of(scene)
                .map(tied -> ordered(tied, scene))
                .orElseGet(() -> assembler.settle(detector.judge(scene.heard()), scene));
    }

    /** Who said 不登记 is heard only as far as it is said to the bot and about no case. */
    private List<Decision> unheard(Scene scene) {
        return orders
                .of(scene)
                .filter(tied -> !tied.order().command().needsCase())
                .map(tied -> ordered(tied, scene))
                .orElseGet(() -> Decisions.of(scene, UNHEARD))
                .stream()
                .map(Decision::unkeeping)
                .toList();
    }

    private List<Decision> ordered(Tied tied, Scene scene) {
        if (scene.heard().role() == Role.RESIDENT && tied.order().command() instanceof OptOut) {
            scene.cases().optOut(scene.message());
        } else if (tied.order().command() instanceof OptIn) {
            scene.cases().optIn(scene.message());
        }
        return docket.settle(tied, scene);
    }
}
