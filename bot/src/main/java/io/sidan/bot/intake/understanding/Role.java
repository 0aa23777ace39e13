package io.sidan.bot.intake.understanding;

/** Who speaks. */
public enum Role {
    RESIDENT,
    DEPUTY,
    UNIT,
    STAFF,
    COMMITTEE;

    public boolean official() {
        return this != RESIDENT;
    }

    /** As what this one may give orders. */
    io.sidan.core.roster.Role inRoster() {
        return switch (this) {
            case DEPUTY -> io.sidan.core.roster.Role.DEPUTY;
            case STAFF -> io.sidan.core.roster.Role.STATION;
            case UNIT -> io.sidan.core.roster.Role.UNIT;
            default -> io.sidan.core.roster.Role.RESIDENT;
        };
    }

    /** Whether this one's free words inform the group rather than report to it. */
    boolean informs() {
        return this == UNIT || this == STAFF || this == COMMITTEE;
    }
}
