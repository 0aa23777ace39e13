package io.sidan.core.suggestion;

import io.sidan.core.message.Urgency;
import java.time.Instant;

/**
 * A case as it stands, for whoever must compare new words with it.
 *
 * @param words what was first told, unmasked
 * @param group code of the group it was first told in
 * @param mergedInto the case it went into, or null
 */
public record Current(
        long id,
        int shortNumber,
        State state,
        String category,
        Urgency urgency,
        String place,
        String words,
        String group,
        String reporter,
        boolean confidential,
        Instant openedAt,
        Instant heardAt,
        Long mergedInto) {}
