package io.sidan.bot.alarm;

import java.time.Instant;

/** A row of the emergencies. */
record AlarmRow(
        long id,
        long townshipId,
        long suggestionId,
        AlarmState state,
        int rung,
        int stage,
        int rungHere,
        Instant raisedAt,
        Instant nextAt,
        Instant endedAt,
        String heldBy,
        String heldName,
        String heldThrough) {

    AlarmRow at(int other) {
        return new AlarmRow(
                id,
                townshipId,
                suggestionId,
                state,
                rung,
                other,
                other == stage ? rungHere : 0,
                raisedAt,
                nextAt,
                endedAt,
                heldBy,
                heldName,
                heldThrough);
    }
}
