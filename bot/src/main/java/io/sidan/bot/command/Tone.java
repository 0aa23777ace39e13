package io.sidan.bot.command;

/** How certainly something said is a command. */
public enum Tone {
    /** Nothing but the command. */
    PLAIN,
    /** A deputy or a unit gives it among other words. */
    MIXED,
    /** People also talk like that: it is one only where it is plain which case it means. */
    CASUAL
}
