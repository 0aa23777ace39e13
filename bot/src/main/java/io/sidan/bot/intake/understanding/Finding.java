package io.sidan.bot.intake.understanding;

import io.sidan.core.message.OutcomeKind;

/**
 * What a message is when nothing around it is known.
 *
 * @param kind SUPPLEMENT here means words or pictures that may add to a case and are chatter when there is none
 */
public record Finding(OutcomeKind kind, double confidence, String why) {}
