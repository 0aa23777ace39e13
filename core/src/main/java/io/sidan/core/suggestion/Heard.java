package io.sidan.core.suggestion;

import java.time.Instant;

/**
 * What one more message says of a case already open.
 *
 * @param supporters how many people more, who had not spoken of it before
 * @param place a place it did not have, or a corrected one; else null
 * @param households affected households it states, or null
 * @param persons affected persons it states, or null
 * @param at when it was posted
 * @param supporter the channel's id of the one person more; null where there is none or are several
 * @param why in what way it belongs to the case, for the timeline
 */
public record Heard(
        int supporters, String supporter, String place, Integer households, Integer persons, Instant at, String why) {}
