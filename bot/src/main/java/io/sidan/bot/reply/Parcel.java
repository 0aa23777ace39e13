package io.sidan.bot.reply;

import java.time.Instant;

/**
 * A row of the outbox on its way out, as far as sending needs it.
 *
 * @param card a bare digit said after it is meant for its case
 * @param sending the message it went in at an earlier try, or null
 * @param tried channels it fell back from, by commas; or null
 * @param doubtUntil null: it certainly has not arrived; else until then the channel knows a repeat
 * @param leasedUntil who sends it has so long; null while nobody does
 */
record Parcel(
        long id,
        long townshipId,
        String chat,
        String person,
        Long suggestionId,
        String template,
        byte[] words,
        boolean card,
        boolean atOnce,
        String channel,
        int tries,
        String sending,
        Instant nextAt,
        String tried,
        Instant doubtUntil,
        Instant leasedUntil) {

    /** Channels that cannot say it, with the one it is on. */
    String triedByNow() {
        return tried == null ? channel : tried + "," + channel;
    }

    /** Whether it was meant for this channel and no other. */
    boolean isForOneChannel() {
        return chat.startsWith(channel + ":");
    }

    boolean isInDoubt() {
        return doubtUntil != null;
    }

    /** Whom it is said to, as far as the row knows. */
    Addressee to() {
        return new Addressee(townshipId, person, person == null ? chat : null, null);
    }
}
