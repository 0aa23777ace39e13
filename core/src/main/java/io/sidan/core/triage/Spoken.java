package io.sidan.core.triage;

import io.sidan.core.message.MessageType;
import io.sidan.core.message.Outcome;
import io.sidan.core.message.OutcomeKind;
import io.sidan.core.message.Urgency;
import java.time.Instant;

/** A message with its outcome as it stands. */
record Spoken(
        long id,
        long townshipId,
        long groupId,
        String groupCode,
        String district,
        String sender,
        Instant sentAt,
        MessageType type,
        byte[] words,
        boolean silent,
        OutcomeKind kind,
        Long suggestionId,
        String caseNumber,
        Integer number,
        String category,
        Urgency urgency,
        String place,
        Integer households,
        Integer persons,
        boolean confidential,
        double confidence,
        String why,
        int revision,
        String decidedBy,
        String decidedName,
        Instant decidedAt) {

    /** The same message understood otherwise; what was read from its words stays. */
    Outcome as(OutcomeKind other, Long incident, Integer shortNumber, double sure, String because) {
        return new Outcome(
                other,
                incident,
                shortNumber,
                category,
                urgency,
                place,
                households,
                persons,
                confidential,
                sure,
                because);
    }
}
