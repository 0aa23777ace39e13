package io.sidan.bot.intake;

import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The last 30 minutes of one group, by the clock of its messages. What it knows follows from the messages and outcomes
 * it was told to remember alone, so that one rebuilt from the store is the same as one kept.
 */
public final class Conversation {

    private static final Duration REMEMBERS = Duration.ofMinutes(30);
    /** A flood must not fill the memory: so many messages of a group, so many of one sender, so much of each text. */
    private static final int MESSAGES = 2_000;

    private static final int OF_ONE_SENDER = 50;
    private static final int CHARACTERS = 1_000;

    private final Deque<GroupMessage> messages = new ArrayDeque<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final Map<String, Deque<String>> bySender = new HashMap<>();
    private Instant now = Instant.MIN;

    /** A message with what became of it. */
    record Said(GroupMessage message, Outcome outcome) {}

    /** Remembers a message with its outcome, or a later outcome of a message it has. */
    public void remember(GroupMessage message, Outcome outcome) {
        if (outcomes.replace(message.id(), outcome) == null && !message.at().isBefore(oldest())) {
            messages.addLast(shortened(message));
            outcomes.put(message.id(), outcome);
            now = message.at().isAfter(now) ? message.at() : now;
            forgetFlood(message);
            forgetOld();
        }
    }

    /** Remembers a message with all that was decided on it. */
    void remember(GroupMessage message, List<Decision> decisions) {
        Decision own = decisions.get(0);
        remember(own.unkept() ? message.withoutWords() : message, own.outcome());
        decisions.forEach(decision -> outcomes.replace(decision.messageId(), decision.outcome()));
    }

    Optional<Said> find(String id) {
        return recent().filter(said -> said.message().id().equals(id)).findFirst();
    }

    /** What was said, the latest first. */
    Stream<Said> recent() {
        Iterator<GroupMessage> latest = messages.descendingIterator();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(latest, Spliterator.ORDERED), false)
                .filter(message ->
                        outcomes.containsKey(message.id()) && !message.at().isBefore(oldest()))
                .map(message -> new Said(message, outcomes.get(message.id())));
    }

    /** What was said within so long before that moment, the latest first. */
    Stream<Said> recent(Instant at, Duration within) {
        return recent().takeWhile(said -> !said.message().at().isBefore(at.minus(within)));
    }

    private void forgetFlood(GroupMessage message) {
        Deque<String> said = bySender.computeIfAbsent(message.sender(), sender -> new ArrayDeque<>());
        said.addLast(message.id());
        if (said.size() > OF_ONE_SENDER) {
            outcomes.remove(said.removeFirst());
        }
        if (messages.size() > 2 * MESSAGES) {
            messages.removeIf(old -> !outcomes.containsKey(old.id()));
        }
    }

    private void forgetOld() {
        while (outcomes.size() > MESSAGES || messages.getFirst().at().isBefore(oldest())) {
            GroupMessage old = messages.removeFirst();
            if (outcomes.remove(old.id()) != null) {
                forgetSpeaker(old);
            }
        }
    }

    private void forgetSpeaker(GroupMessage old) {
        Deque<String> said = bySender.get(old.sender());
        said.remove(old.id());
        if (said.isEmpty()) {
            bySender.remove(old.sender());
        }
    }

    private Instant oldest() {
        return now == Instant.MIN ? now : now.minus(REMEMBERS);
    }

    private static GroupMessage shortened(GroupMessage message) {
        return message.text().length() <= CHARACTERS
                ? message
                : new GroupMessage(
                        message.id(),
                        message.group(),
                        message.sender(),
                        message.name(),
                        message.at(),
                        message.type(),
                        message.text().substring(0, CHARACTERS),
                        message.quote(),
                        message.of());
    }
}
