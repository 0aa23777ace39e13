package io.sidan.bot.intake;

import io.sidan.core.message.Outcome;

/** The outcome of one message: its first, or a revision while its window is open. */
public record Decision(String messageId, Outcome outcome) {}
