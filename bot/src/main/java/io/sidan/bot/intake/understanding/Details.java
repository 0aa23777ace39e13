package io.sidan.bot.intake.understanding;

import io.sidan.core.message.Urgency;

/** What a report says besides that something is wrong; place and counts are null where it says none. */
public record Details(
        String category, Urgency urgency, String place, Integer households, Integer persons, boolean confidential) {

    /** The same problem of another category and place. */
    public Details with(String other, String elsewhere) {
        return new Details(other, urgency, elsewhere, households, persons, confidential);
    }
}
