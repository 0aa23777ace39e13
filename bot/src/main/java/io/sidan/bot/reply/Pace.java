package io.sidan.bot.reply;

/** How soon something is said. */
public enum Pace {
    /** At night too, and alone. */
    AT_ONCE,
    /** By day; in a group with what else there is to say. */
    BY_DAY
}
