package io.sidan.bot.intake;

/** Who speaks. */
enum Role {
    RESIDENT,
    DEPUTY,
    UNIT,
    STAFF,
    COMMITTEE;

    boolean official() {
        return this != RESIDENT;
    }

    /** Whether this one's free words inform the group rather than report to it. */
    boolean informs() {
        return this == UNIT || this == STAFF || this == COMMITTEE;
    }
}
