package io.sidan.bot.reply;

/** How soon something is said. */
public enum Pace {
    /** Somebody is in danger: as {@link #AT_ONCE}, and to staff of what is told in a group on trial too. */
    IN_DANGER,
    /** At night too, and alone. */
    AT_ONCE,
    /** By day; in a group with what else there is to say. */
    BY_DAY
}
