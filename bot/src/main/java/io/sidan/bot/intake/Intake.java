package io.sidan.bot.intake;

import io.sidan.core.message.GroupMessage;
import io.sidan.core.roster.Roster;
import java.util.List;

/**
 * Gives every message exactly one outcome, with its reason. Deterministic; used by one thread at a time for one
 * conversation.
 */
public final class Intake {

    private final Listener listener;
    private final Detector detector;
    private final Assembler assembler;

    public Intake(Roster roster, WordList words) {
        Places places = new Places(roster, words.vague());
        listener = new Listener(new Speakers(roster), words, places);
        detector = new Detector();
        Extractor extractor = new Extractor(new Classifier(), places);
        assembler = new Assembler(
                detector,
                new Fragments(listener, detector),
                new Echoes(listener, extractor),
                new Lookup(extractor),
                new Filing(extractor, new Matcher()));
    }

    /**
     * Decides on the message: its own outcome first, then later outcomes of its sender's earlier messages. The
     * conversation remembers them; if the caller cannot store them, it must rebuild the conversation.
     */
    public List<Decision> decide(GroupMessage message, Conversation conversation, Cases cases) {
        Heard heard = listener.hear(message);
        Finding finding = detector.judge(heard);
        List<Decision> decisions = assembler.settle(finding, new Scene(heard, conversation, cases));
        conversation.remember(message, decisions);
        return decisions;
    }
}
