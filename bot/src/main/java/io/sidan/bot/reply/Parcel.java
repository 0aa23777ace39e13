package io.sidan.bot.reply;

import java.time.Instant;

/**
 * A row of the outbox on its way out, as far as sending needs it.
 *
 * @param sending the message it went in at an earlier try, or null
 */
record Parcel(
        long id,
        long townshipId,
        String chat,
        String person,
        Long suggestionId,
        byte[] words,
        boolean atOnce,
        String channel,
        int tries,
        String sending,
        Instant nextAt) {}
