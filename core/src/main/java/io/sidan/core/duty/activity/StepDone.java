package io.sidan.core.duty.activity;

import java.time.LocalDate;
import java.util.List;

/**
 * What is kept of one of the five steps: that it was done, or why it is left out.
 *
 * @param heldOn null where it is waived
 * @param minutes who spoke of what; in 民主议事 the views
 * @param conclusion what was settled
 * @param waivedFor why it is left out, or null
 * @param photos as the upload named them
 */
public record StepDone(LocalDate heldOn, String minutes, String conclusion, String waivedFor, List<String> photos) {

    public StepDone {
        photos = photos == null ? List.of() : List.copyOf(photos);
    }

    boolean isWaived() {
        return waivedFor != null && !waivedFor.isBlank();
    }
}
