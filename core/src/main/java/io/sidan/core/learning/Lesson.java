package io.sidan.core.learning;

/** What of a decision a person put right. */
public enum Lesson {
    /** What the message is: a report, chatter, a question or a notice. */
    KIND,
    CATEGORY,
    PLACE,
    /** Which case it belongs to. */
    CASE,
    /** Which case it does not belong to, though both look alike. */
    APART
}
