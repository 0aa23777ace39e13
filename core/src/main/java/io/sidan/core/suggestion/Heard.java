package io.sidan.core.suggestion;

import java.time.Instant;

/**
 * What one more message says of a case already open.
 *
 * @param supporter whether somebody who had not spoken of it before now did
 * @param place a place it did not have, or a corrected one; else null
 * @param households affected households it states, or null
 * @param persons affected persons it states, or null
 * @param at when it was posted
 * @param why in what way it belongs to the case, for the timeline
 */
public record Heard(boolean supporter, String place, Integer households, Integer persons, Instant at, String why) {}
