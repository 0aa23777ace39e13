package io.sidan.bot.intake;

/**
 * A word of the list in one of its meanings.
 *
 * @param category the category it speaks of, or empty
 */
record Word(String text, Sense sense, String category) {}
