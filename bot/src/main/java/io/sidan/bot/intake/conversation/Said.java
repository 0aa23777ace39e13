package io.sidan.bot.intake.conversation;

import io.sidan.bot.intake.understanding.Impressions;
import io.sidan.bot.intake.understanding.Trace;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.Outcome;

/** A message that a conversation remembers, with what became of it and how it sounded by itself. */
public final class Said {

    private final GroupMessage message;
    private Outcome outcome;
    private Trace trace;
    private boolean forgotten;

    /** @param trace how it sounded, or null: found out when first asked for */
    Said(GroupMessage message, Outcome outcome, Trace trace) {
        this.message = message;
        this.outcome = outcome;
        this.trace = trace;
    }

    public GroupMessage message() {
        return message;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Heard once, and not again by the same ears. */
    Trace trace(Impressions by) {
        if (trace == null || trace.by() != by) {
            trace = by.of(message).trace(by);
        }
        return trace;
    }

    void became(Outcome later) {
        outcome = later;
    }

    void forget() {
        forgotten = true;
    }

    boolean isForgotten() {
        return forgotten;
    }
}
