package io.sidan.core.duty.activity;

import java.time.LocalDate;

record ActivityRow(
        long id,
        long townshipId,
        String theme,
        String station,
        LocalDate heldOn,
        LocalDate untilOn,
        ActivityState state,
        String signCode,
        int version) {}
