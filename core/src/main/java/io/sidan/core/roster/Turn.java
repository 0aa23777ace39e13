package io.sidan.core.roster;

import java.time.LocalDate;

/**
 * One turn of the rota: on these days this deputy takes what the group or the district tells.
 *
 * @param group code of the group, or null where the turn is for a district
 * @param to the last day
 */
public record Turn(
        long id, String group, String district, String deputy, String deputyName, LocalDate from, LocalDate to) {}
