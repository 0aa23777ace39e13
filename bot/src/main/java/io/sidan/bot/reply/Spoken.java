package io.sidan.bot.reply;

import io.sidan.core.message.StoredMessage;

/**
 * A message that somebody posted and the bot answers.
 *
 * @param message its id in the store
 * @param chat code of the chat it was posted in, a group or a private one
 * @param person the channel's id of who posted it
 */
public record Spoken(long township, long message, String chat, String person) {

    public static Spoken of(long township, StoredMessage stored) {
        return new Spoken(
                township,
                stored.id(),
                stored.message().group(),
                stored.message().sender());
    }
}
