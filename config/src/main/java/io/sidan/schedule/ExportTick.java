package io.sidan.schedule;

import io.sidan.core.form.Exports;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes exported files that nobody fetched in time, and says of those that wait for their turn that they do: in every
 * process, since each has its own.
 */
@Component
class ExportTick {

    private final Exports exports;

    ExportTick(Exports exports) {
        this.exports = exports;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT5M")
    void tick() {
        exports.sweep();
    }
}
