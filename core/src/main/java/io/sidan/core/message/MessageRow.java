package io.sidan.core.message;

import io.sidan.core.privacy.Seal;
import io.sidan.core.roster.ChatGroup;
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
        String groupCode) {

    /** The row of a message that is new, the one of this place in its township's order. */
    static MessageRow sealed(
            GroupMessage message, String channel, ChatGroup group, long seq, Instant at, boolean silent, Seal seal) {
        return new MessageRow(
                0,
                group.townshipId(),
                seq,
                group.id(),
                channel,
                message.id(),
                message.sender(),
                seal.seal(message.name()),
                message.at(),
                at,
                message.type(),
                seal.seal(message.text()),
                message.quote(),
                message.of(),
                silent,
                group.code());
    }

    StoredMessage opened(Seal seal) {
        GroupMessage message = new GroupMessage(
                externalId,
                groupCode,
                sender,
                seal.open(senderName),
                sentAt,
                type,
                seal.open(words),
                quoteOf,
                recallOf);
        return new StoredMessage(id, groupId, seq, silent, receivedAt, message);
    }
}
