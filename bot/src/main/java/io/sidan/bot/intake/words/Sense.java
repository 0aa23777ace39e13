package io.sidan.bot.intake.words;

import java.util.Locale;

/** What a group of the word list means; each is explained in the list itself. */
public enum Sense {
    PROBLEMS,
    THINGS,
    FAULTS,
    DEMANDS,
    REMEDIES,
    ADDRESSES,
    AUTHORITIES,
    DURATIONS,
    NOW,
    SMOKE,
    BURNING,
    WEEK,
    ILLNESS,
    RELIEF,
    FAMILY,
    MINORS,
    WHISTLE,
    SENSITIVE,
    THANKS,
    GREETINGS,
    NOTICES,
    OFFICIAL,
    NEWS,
    ADS,
    CHAINS,
    LAUGHTER,
    SMALLTALK,
    ASKS,
    PROGRESS,
    SUPPORTS,
    CORRECTIONS,
    WITHDRAWALS,
    RESOLVED,
    VAGUE;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether words of this group tell what is the matter, so that a longer one hides a shorter one inside it. */
    boolean tellsTheMatter() {
        return this == PROBLEMS || this == THINGS || this == FAULTS;
    }
}
