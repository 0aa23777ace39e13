package io.sidan.bot.reply;

import java.time.Instant;

/** A row of the outbox. */
record OutboxRow(
        Long id,
        String replyKey,
        long townshipId,
        String chat,
        String person,
        Long suggestionId,
        boolean confidential,
        String template,
        byte[] words,
        boolean card,
        boolean atOnce,
        String channel,
        OutboxState state,
        int tries,
        Instant nextAt,
        Instant writtenAt,
        Instant staleAt) {}
