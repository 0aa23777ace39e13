package io.sidan.core.form;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.sidan.core.roster.Role;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the export log.
 *
 * @param forms codes, by commas
 * @param state RUNNING, DONE, CANCELLED or FAILED
 * @param linesAll how many there are to write, or null while they are being counted
 * @param file in the folder of exports; null: gone, or handed out at once
 */
public record ExportLine(
        long id,
        String forms,
        FormFormat format,
        LocalDate from,
        LocalDate to,
        String deputy,
        String station,
        boolean masked,
        String state,
        long linesDone,
        Long linesAll,
        String failure,
        @JsonIgnore String file,
        Role role,
        String askedBy,
        Instant askedAt,
        Instant endedAt) {

    /** Whether it still can be fetched. */
    public boolean isReady() {
        return file != null;
    }

    /** As the browser is told to call it. */
    public String fileName() {
        String period = from.getYear() == 2000 ? "" : "-" + from + "-" + to;
        boolean one = !forms.contains(",");
        return (one ? forms : "forms") + period + "." + (one ? format.ending() : "zip");
    }
}
