package io.sidan.bot.intake;

import io.sidan.bot.intake.cases.Cases;
import io.sidan.bot.intake.cases.MemoryCases;
import io.sidan.bot.intake.conversation.Conversation;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import io.sidan.core.message.Outcome;
import io.sidan.core.message.OutcomeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A chat to be written down as a transcript: who says what, and what became of it. */
final class Chat {

    private final Intake intake = new Intake(Words.TOWNSHIP, Words.KNOWLEDGE);
    private final Cases cases = new MemoryCases();
    private final Map<String, Conversation> conversations = new HashMap<>();
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final List<GroupMessage> messages = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T00:00:00Z");
    private String group = "g";

    Chat in(String other) {
        group = other;
        return this;
    }

    Chat after(Duration pause) {
        now = now.plus(pause);
        return this;
    }

    String says(String sender, String text) {
        return sends(sender, MessageType.TEXT, text, null, null);
    }

    String answers(String quote, String sender, String text) {
        return sends(sender, MessageType.TEXT, text, quote, null);
    }

    String shows(String sender) {
        return sends(sender, MessageType.IMAGE, null, null, null);
    }

    String isAt(String sender, String place) {
        return sends(sender, MessageType.LOCATION, place, null, null);
    }

    String recalls(String sender, String id) {
        return sends(sender, MessageType.RECALL, null, null, id);
    }

    Outcome outcome(String id) {
        return outcomes.get(id);
    }

    OutcomeKind kind(String id) {
        return outcome(id).kind();
    }

    Long incident(String id) {
        return outcome(id).incident();
    }

    List<GroupMessage> messages() {
        return messages;
    }

    Map<String, Outcome> outcomes() {
        return outcomes;
    }

    String sends(String sender, MessageType type, String text, String quote, String of) {
        now = now.plusSeconds(10);
        String id = "m" + (messages.size() + 1);
        var message = new GroupMessage(id, group, sender, sender, now, type, text, quote, of);
        messages.add(message);
        intake.decide(message, conversations.computeIfAbsent(group, any -> new Conversation()), cases)
                .forEach(decision -> outcomes.put(decision.messageId(), decision.outcome()));
        return id;
    }
}
