package io.sidan.core.triage;

import io.sidan.core.message.MessageType;
import io.sidan.core.message.OutcomeKind;
import io.sidan.core.message.Urgency;
import io.sidan.core.suggestion.State;
import java.time.Instant;

/** An item of the queue as the database has it. */
record TriageRow(
        Ref.Kind kind,
        long ref,
        long townshipId,
        String number,
        State state,
        String title,
        byte[] words,
        MessageType type,
        String category,
        Urgency urgency,
        String place,
        String district,
        String chatGroup,
        String deputy,
        Instant toldAt,
        Instant cameAt,
        Instant untilAt,
        boolean confidential,
        int supporters,
        int version,
        OutcomeKind outcome,
        Double confidence,
        String why,
        String decidedName,
        Instant decidedAt,
        Instant laterUntil,
        String laterBy,
        String categoryName,
        String districtName,
        String groupName,
        String deputyName,
        boolean simulated) {}
