package io.sidan.bot.intake.words;

/**
 * A word of the list in one of its meanings.
 *
 * @param category the category it speaks of, or empty
 */
public record Word(String text, Sense sense, String category) {}
