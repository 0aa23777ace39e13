package io.sidan.core.suggestion;

import io.sidan.core.message.Urgency;
import io.sidan.core.roster.Township;
import java.time.Instant;

/**
 * A problem told, about to become a case.
 *
 * @param group code of the group it was told in
 * @param reporter the channel's id of who told it
 * @param words what was said, all of it
 * @param sure registered at once; otherwise it waits for a person as a candidate
 * @param silent imported: no replies, no clocks
 * @param at when it was told
 * @param why what made the machine decide so
 */
public record Opening(
        Township township,
        String group,
        String district,
        String reporter,
        String words,
        String category,
        Urgency urgency,
        String place,
        Integer households,
        Integer persons,
        boolean confidential,
        boolean sure,
        boolean silent,
        Instant at,
        String why) {}
