package io.sidan.core.message;

import java.util.Locale;

/** The one thing that became of a message. */
public enum OutcomeKind {
    /** It alone tells of a problem, whether it opens a case or joins one. */
    REPORT,
    /** It adds words, a photo, a voice message or a location to an open case. */
    SUPPLEMENT,
    /** Only "me too". */
    SUPPORT,
    CORRECTION,
    WITHDRAWAL,
    COMMAND,
    QUESTION,
    NOTICE,
    CHATTER,
    /** For people's eyes only; the machine does nothing with it. */
    SENSITIVE,
    /** The machine does not know; a person looks. */
    UNSURE;

    /** Waits in triage until somebody has looked. */
    public boolean needsAPerson() {
        return this == SENSITIVE || this == UNSURE;
    }

    /** The word of the outcome format, such as {@code report}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
