package io.sidan.bot.channel.chatlog;

import io.sidan.bot.intake.Decision;
import io.sidan.bot.intake.Intake;
import io.sidan.bot.intake.cases.Cases;
import io.sidan.bot.intake.cases.MemoryCases;
import io.sidan.bot.intake.conversation.Conversation;
import io.sidan.bot.intake.understanding.Impression;
import io.sidan.bot.intake.understanding.Knowledge;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.Outcome;
import io.sidan.core.roster.Roster;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The dry run: a chat file in, one line with its last outcome for each message out, without database or account. */
public final class Parse {

    /** A message's outcome may still be revised for so long. */
    private static final Duration OPEN = Duration.ofMinutes(3);
    /** However the clocks of a file run, no more outcomes than these are held back. */
    private static final int HELD_BACK = 100_000;

    private final Intake intake;
    private final Cases cases = new MemoryCases();
    private final Map<String, Conversation> conversations = new HashMap<>();
    private final SeenIds seen = new SeenIds();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final OutcomeLines out;
    private final PrintStream err;
    private final long started = System.nanoTime();

    private Instant now = Instant.MIN;
    private long messages;
    private long duplicates;
    private long bad;

    private record Waiting(String id, Instant at) {}

    private Parse(Intake intake, OutcomeLines out, PrintStream err) {
        this.intake = intake;
        this.out = out;
        this.err = err;
    }

    /** Reads {@code chat} to its end; outcomes go to {@code out}, bad lines and totals to {@code err}. */
    public static void run(
            InputStream chat, String name, Roster roster, Knowledge knowledge, OutputStream out, PrintStream err)
            throws IOException {
        try (var lines = new OutcomeLines(new BufferedOutputStream(out, 1 << 16))) {
            new Parse(new Intake(roster, knowledge), lines, err).run(chat, name);
        }
    }

    private void run(InputStream chat, String name) throws IOException {
        try (var ahead = new Ahead<>(this::hear, Runnable::run)) {
            ChatFile.each(chat, name, ahead::take);
            ahead.finish();
        }
        while (!waiting.isEmpty()) {
            write();
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        err.printf(
                "共 %d 条消息,重复 %d 条,坏行 %d 行;%.1f 秒,每秒 %.0f 条%n", messages, duplicates, bad, seconds, messages / seconds);
    }

    /** Any thread's work. */
    private Runnable hear(ChatFile.Unread unread) {
        List<Runnable> next = new ArrayList<>(1);
        unread.read(
                message -> {
                    Impression heard = intake.hear(message);
                    next.add(() -> take(heard));
                },
                line -> next.add(() -> skip(line)));
        return () -> next.forEach(Runnable::run);
    }

    private void take(Impression heard) {
        if (seen.add(heard.message().id())) {
            messages++;
            decide(heard);
        } else {
            duplicates++;
        }
    }

    private void decide(Impression heard) {
        GroupMessage message = heard.message();
        Conversation conversation = conversations.computeIfAbsent(message.group(), group -> new Conversation());
        waiting.addLast(new Waiting(message.id(), message.at()));
        outcomes.put(message.id(), null);
        intake.decide(heard, conversation, cases).forEach(this::revise);
        now = message.at().isAfter(now) ? message.at() : now;
        while (!waiting.isEmpty() && (closed(waiting.getFirst()) || waiting.size() > HELD_BACK)) {
            write();
        }
    }

    private void revise(Decision decision) {
        if (outcomes.containsKey(decision.messageId())) {
            outcomes.put(decision.messageId(), decision.outcome());
        }
    }

    private boolean closed(Waiting message) {
        return message.at().plus(OPEN).isBefore(now);
    }

    private void write() {
        String id = waiting.removeFirst().id();
        out.write(id, outcomes.remove(id));
    }

    private void skip(BadLine line) {
        bad++;
        err.printf("第 %d 行跳过:%s%n", line.number(), line.reason());
    }
}
