package io.sidan.core.duty.reception;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * 接待选民日 of one venue.
 *
 * @param station code of the venue
 * @param plannedOn as the plan names it, such as the 15th
 * @param heldOn the day it is, once the holiday rule or somebody moved it
 * @param nilReturn held, and nobody came
 */
record Reception(
        long id,
        long townshipId,
        String station,
        String stationName,
        LocalDate plannedOn,
        LocalDate heldOn,
        LocalTime opens,
        LocalTime closes,
        ReceptionState state,
        String movedFor,
        String words,
        boolean nilReturn,
        int version) {

    boolean isPlanned() {
        return state == ReceptionState.PLANNED;
    }
}
