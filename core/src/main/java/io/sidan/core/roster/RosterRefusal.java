package io.sidan.core.roster;

/** What cannot be entered in the roster; its message is a sentence the person can act on. */
public final class RosterRefusal extends RuntimeException {

    private final String field;

    RosterRefusal(String field, String sentence) {
        super(sentence, null, false, false);
        this.field = field;
    }

    /** The field of the request that is wrong. */
    public String field() {
        return field;
    }
}
