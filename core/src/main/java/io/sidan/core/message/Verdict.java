package io.sidan.core.message;

/**
 * The person who decides what a message is; nobody, where the machine's word counts again.
 *
 * @param code as the ledger names the person
 * @param name as the screen shows it
 */
public record Verdict(String code, String name) {

    /** A person takes the own decision back. */
    public static final Verdict NOBODY = new Verdict(null, null);
}
