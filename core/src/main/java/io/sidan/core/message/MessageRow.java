package io.sidan.core.message;

import java.time.Instant;

/** A row of the message table; what people said and are called in it is sealed. */
record MessageRow(
        long id,
        long townshipId,
        long seq,
        long groupId,
        String channel,
        String externalId,
        String sender,
        byte[] senderName,
        Instant sentAt,
        Instant receivedAt,
        MessageType type,
        byte[] words,
        String quoteOf,
        String recallOf,
        boolean silent,
        String groupCode) {}
