package io.sidan.bot.intake.conversation;

import io.sidan.bot.intake.understanding.Trace;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
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

    private final Deque<Said> messages = new ArrayDeque<>();
    private final Map<String, Said> byId = new HashMap<>();
    private final Map<String, Deque<Said>> bySender = new HashMap<>();
    private Instant now = Instant.MIN;

    /** Remembers a message with its outcome, or a later outcome of a message it has. */
    public void remember(GroupMessage message, Outcome outcome) {
        remember(message, outcome, null);
    }

    /** The same, with how the message sounded, or null. */
    public void remember(GroupMessage message, Outcome outcome, Trace trace) {
        if (!revise(message.id(), outcome)) {
            turnTo(message.at());
            Said said = new Said(message.shortened(CHARACTERS), outcome, trace);
            messages.addLast(said);
            byId.put(message.id(), said);
            now = message.at().isAfter(now) ? message.at() : now;
            forgetFlood(said);
            forgetOld();
        }
    }

    /** Takes in a later outcome of a message; false where it is not remembered. */
    public boolean revise(String id, Outcome outcome) {
        Said known = byId.get(id);
        if (known != null) {
            known.became(outcome);
        }
        return known != null;
    }

    /**
     * A message from before those 30 minutes begins another talk, such as an older chat taken in by hand after today's:
     * what is remembered is from another time than what is said next.
     */
    public void turnTo(Instant at) {
        if (at.isBefore(oldest())) {
            messages.clear();
            byId.clear();
            bySender.clear();
            now = Instant.MIN;
        }
    }

    Optional<Said> find(String id) {
        Instant oldest = oldest();
        return Optional.ofNullable(byId.get(id))
                .filter(said -> !said.message().at().isBefore(oldest));
    }

    /** What was said, the latest first. */
    Stream<Said> recent() {
        return latestFirst(messages);
    }

    /** What was said within so long before that moment, the latest first. */
    Stream<Said> recent(Instant at, Duration within) {
        return since(at.minus(within), messages);
    }

    /** The same of one sender alone. */
    Stream<Said> recentOf(String sender, Instant at, Duration within) {
        Deque<Said> own = bySender.get(sender);
        return own == null ? Stream.empty() : since(at.minus(within), own);
    }

    private Stream<Said> since(Instant first, Deque<Said> some) {
        return latestFirst(some).takeWhile(said -> !said.message().at().isBefore(first));
    }

    private Stream<Said> latestFirst(Deque<Said> some) {
        Instant oldest = oldest();
        Iterator<Said> latest = some.descendingIterator();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(latest, Spliterator.ORDERED), false)
                .filter(said -> !said.isForgotten() && !said.message().at().isBefore(oldest));
    }

    private void forgetFlood(Said latest) {
        Deque<Said> own = bySender.computeIfAbsent(latest.message().sender(), sender -> new ArrayDeque<>());
        own.addLast(latest);
        if (own.size() > OF_ONE_SENDER) {
            Said first = own.removeFirst();
            first.forget();
            byId.remove(first.message().id());
        }
        if (messages.size() > 2 * MESSAGES) {
            messages.removeIf(Said::isForgotten);
        }
    }

    private void forgetOld() {
        Instant oldest = oldest();
        while (byId.size() > MESSAGES || messages.getFirst().message().at().isBefore(oldest)) {
            Said old = messages.removeFirst();
            if (!old.isForgotten()) {
                byId.remove(old.message().id());
                forgetSpeaker(old);
            }
        }
    }

    private void forgetSpeaker(Said old) {
        Deque<Said> own = bySender.get(old.message().sender());
        own.remove(old);
        if (own.isEmpty()) {
            bySender.remove(old.message().sender());
        }
    }

    private Instant oldest() {
        return now == Instant.MIN ? now : now.minus(REMEMBERS);
    }
}
