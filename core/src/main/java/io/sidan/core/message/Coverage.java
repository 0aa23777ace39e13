package io.sidan.core.message;

import java.util.Map;

/**
 * The proof for one group that nothing was lost: the three numbers are counted apart and must be equal.
 *
 * @param group the channel's id of the group
 * @param bound whether somebody has bound the group to a district
 * @param simulated of a township that plays a real one
 * @param received distinct messages the channels handed over
 * @param stored messages in the store
 * @param classified messages with an outcome
 * @param outcomes how many of each kind
 */
public record Coverage(
        String group,
        String name,
        boolean bound,
        boolean simulated,
        long received,
        long stored,
        long classified,
        Map<String, Long> outcomes) {}
