package io.sidan.core.triage;

/** What a person may do with an item of the queue. */
public enum Act {
    REGISTER,
    MERGE,
    IGNORE,
    LATER,
    /** The case it looks like is another matter. */
    APART,
    /** That was a mistake: it may be the same matter after all. */
    UNAPART,
    UNDO
}
