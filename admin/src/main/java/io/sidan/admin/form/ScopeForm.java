package io.sidan.admin.form;

import io.sidan.core.form.FormScope;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * @param from the first day
 * @param to the last day
 * @param deputy code or name of the deputy it is of
 * @param station code or name of the venue it is of
 * @param simulated of the township that plays the own one
 */
record ScopeForm(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
        @Size(max = 128) String deputy,
        @Size(max = 64) String station,
        Boolean simulated) {

    FormScope scope(long township) {
        return new FormScope(township, from, to, deputy, station);
    }
}
