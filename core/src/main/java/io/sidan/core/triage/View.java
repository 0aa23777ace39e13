package io.sidan.core.triage;

/** A part of the queue. */
public enum View {
    ALL,
    URGENT,
    OVERDUE,
    /** What looks like another case that is open. */
    ALIKE,
    /** Put off until later, and out of the other parts. */
    LATER
}
