package io.sidan.core.part;

/**
 * A part of the program and how it is, in words for staff.
 *
 * @param next what to do, or null where nothing is to be done
 */
public record Part(String name, State state, String words, String next) {

    /** Fine, worth a look, or not working. */
    public enum State {
        FINE,
        LOOK,
        BAD
    }

    public static Part fine(String name, String words) {
        return new Part(name, State.FINE, words, null);
    }
}
