package io.sidan.core.triage;

/** What a person may do with an item of the queue. */
public enum Act {
    REGISTER,
    MERGE,
    IGNORE,
    LATER,
    UNDO
}
