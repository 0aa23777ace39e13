package io.sidan.bot.channel.archive;

import io.sidan.core.message.GroupMessage;

/**
 * What an envelope held.
 *
 * @param consent what its sender said to being archived; null where it is about something else
 */
record Archived(GroupMessage message, Consent consent) {

    /** What a resident answers when WeCom asks whether talk with the company may be archived. */
    enum Consent {
        AGREED,
        REFUSED
    }
}
