package io.sidan.bot.reply;

/** What a variable of a template may hold, and so where it may be said. */
enum Kind {
    NUMBER(true),
    /** In a group only the village or landmark of the roster that it names. */
    PLACE(true),
    /** One of our own short words: a category, a state, a grade. */
    LABEL(true),
    /** A day or a time. */
    DATE(true),
    /** A sentence of ours, such as a refusal or the help. */
    TEXT(true),
    /** The name of a person. */
    NAME(false),
    /** What somebody wrote. */
    WORDS(false);

    private final boolean open;

    Kind(boolean open) {
        this.open = open;
    }

    /** Whether a group may read it. */
    boolean isOpen() {
        return open;
    }
}
