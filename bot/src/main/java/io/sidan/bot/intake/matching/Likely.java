package io.sidan.bot.intake.matching;

/**
 * A case that a message may tell of too, though not surely enough to join it.
 *
 * @param key of the case
 * @param percent of a hundred such pairs so many are one matter
 */
public record Likely(long key, int percent) {}
