package io.sidan.bot.intake.understanding;

import io.sidan.core.message.OutcomeKind;

/**
 * What is remembered of how a message sounded by itself.
 *
 * @param by who heard it: a changed roster has other ears
 * @param kind what it was found to be
 * @param counts whether heads or orders were counted in it
 */
public record Trace(Impressions by, OutcomeKind kind, boolean counts) {}
