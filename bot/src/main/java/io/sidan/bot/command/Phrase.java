package io.sidan.bot.command;

import io.sidan.core.roster.Role;

/**
 * A command as it was spoken.
 *
 * @param number the case's short number it names, or null
 * @param other a second number, as in 并 12 15, or null
 * @param rest what was said beside the command and the numbers; may be empty
 */
public record Phrase(Command command, Integer number, Integer other, String rest, Tone tone) {

    /** The same, with the number it lacked. */
    public Phrase about(int missing) {
        return new Phrase(command, missing, other, rest, Tone.PLAIN);
    }

    /** The same, with the words it lacked. */
    public Phrase saying(String words) {
        return new Phrase(command, number, other, words, tone);
    }

    public boolean isFor(Role role) {
        return command.wording().isFor(role);
    }

    static Phrase standing(Command command, Tone tone) {
        return new Phrase(command, null, null, "", tone);
    }

    public boolean isCasual() {
        return tone == Tone.CASUAL;
    }
}
