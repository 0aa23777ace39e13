package io.sidan.core.duty.activity;

import java.time.LocalDate;
import java.util.List;

/**
 * An activity about to be planned.
 *
 * @param station code or name of the venue it counts for
 * @param campaign 专项行动, or null
 * @param until the last day; null: one day
 * @param deputies codes or names of who is asked to come
 */
public record NewActivity(
        String theme,
        String station,
        String team,
        String place,
        String organiser,
        String campaign,
        LocalDate from,
        LocalDate until,
        List<String> deputies) {}
