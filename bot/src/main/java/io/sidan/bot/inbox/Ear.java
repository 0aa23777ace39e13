package io.sidan.bot.inbox;

import io.sidan.bot.intake.Decision;
import io.sidan.bot.intake.Intake;
import io.sidan.bot.intake.cases.Cases;
import io.sidan.bot.intake.conversation.Conversation;
import io.sidan.core.message.Outcome;
import io.sidan.core.message.StoredMessage;
import io.sidan.core.roster.Township;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Listens to one group: remembers what was said in it lately, and where that is stored. */
final class Ear {

    /** No message is revised after so many others of its group. */
    static final int REMEMBERED = 4_000;

    private final Township township;
    private final Intake intake;
    private final Conversation conversation = new Conversation();
    private final Map<String, Long> storedIds = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    Ear(Township township, Intake intake) {
        this.township = township;
        this.intake = intake;
    }

    List<Decision> hear(StoredMessage stored, Cases cases) {
        storedIds.put(stored.message().id(), stored.id());
        return intake.decide(stored.message(), conversation, cases);
    }

    /** Remembers what was understood before, by this process or another. */
    void remember(StoredMessage stored, Outcome outcome) {
        storedIds.put(stored.message().id(), stored.id());
        conversation.remember(stored.message(), outcome);
    }

    long storedId(String messageId) {
        return storedIds.get(messageId);
    }

    /** Whether it listens with the township's roster as it is now. */
    boolean knows(Township current) {
        return township.equals(current);
    }

    long township() {
        return township.id();
    }
}
