package io.sidan.bot.channel.chatlog;

import io.sidan.bot.intake.Intake;
import io.sidan.bot.intake.cases.MemoryCases;
import io.sidan.bot.intake.conversation.Conversation;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What would become of a pasted chat, as if nothing had been told before it; nothing is kept, said or opened. */
final class Rehearsal {

    private final Intake intake;

    Rehearsal(Intake intake) {
        this.intake = intake;
    }

    /** A message with its last outcome. */
    record Heard(GroupMessage message, Outcome outcome) {}

    /** Each message once, in the order of the chat. */
    List<Heard> of(List<GroupMessage> messages) {
        Conversation conversation = new Conversation();
        MemoryCases cases = new MemoryCases();
        Map<String, Heard> heard = new LinkedHashMap<>();
        for (GroupMessage message : messages) {
            if (heard.putIfAbsent(message.id(), new Heard(message, null)) == null) {
                intake.decide(message, conversation, cases)
                        .forEach(decision -> heard.computeIfPresent(
                                decision.messageId(), (id, known) -> new Heard(known.message(), decision.outcome())));
            }
        }
        return List.copyOf(heard.values());
    }
}
