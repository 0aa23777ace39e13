package io.sidan.bot.inbox;

import io.sidan.bot.intake.Conversation;
import io.sidan.bot.intake.Decision;
import io.sidan.bot.intake.Intake;
import io.sidan.core.message.StoredMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Listens to one group: how its township understands it, and what was said in it lately. */
final class Ear {

    private final Intake intake;
    private final LedgerCases cases;
    private final Conversation conversation;
    private final int rosterVersion;
    private final Map<String, Long> storedIds = new HashMap<>();

    Ear(Intake intake, LedgerCases cases, Conversation conversation, int rosterVersion) {
        this.intake = intake;
        this.cases = cases;
        this.conversation = conversation;
        this.rosterVersion = rosterVersion;
    }

    List<Decision> hear(StoredMessage stored) {
        know(stored);
        cases.silent(stored.silent());
        return intake.decide(stored.message(), conversation, cases);
    }

    void know(StoredMessage stored) {
        storedIds.put(stored.message().id(), stored.id());
    }

    long storedId(String messageId) {
        return storedIds.get(messageId);
    }

    boolean knowsRoster(int version) {
        return rosterVersion == version;
    }
}
