package io.sidan.admin.triage;

import io.sidan.core.message.Urgency;
import io.sidan.core.suggestion.Correction;
import io.sidan.core.triage.Act;
import io.sidan.core.triage.Wish;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** An act of triage; what is not filled in stays as the machine has it. */
record ActForm(
        @NotNull(message = "请写明要做什么") Act act,
        @Size(max = 128) String title,
        @Size(max = 8) String category,
        @Size(max = 200) String place,
        @Size(max = 64) String district,
        Urgency urgency,
        @Size(max = 128) String deputy,
        @Size(max = 24) String into,
        @Size(max = 32) String reason,
        @Size(max = 2_000) String words,
        Instant until,
        Integer version) {

    Wish wish() {
        return wish(version);
    }

    Wish wish(Integer seen) {
        Correction correction = new Correction(title, category, place, district, urgency, deputy);
        return new Wish(correction, into, reason, words, until, seen);
    }
}
