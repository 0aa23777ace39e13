package io.sidan.core.triage;

import io.sidan.core.suggestion.Correction;
import java.time.Instant;

/**
 * What comes with an act of triage.
 *
 * @param correction what is put right on the way
 * @param into number of the case it joins, or null
 * @param reason code of an {@link Aside}, or null
 * @param words typed, or null
 * @param until when it comes back, or null
 * @param version of the case, or the message's revision, that the person saw; null asks nothing
 */
public record Wish(Correction correction, String into, String reason, String words, Instant until, Integer version) {

    public Wish {
        correction = correction == null ? Correction.NONE : correction;
    }
}
