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
        REFUSED,
        /** Neither yes nor no was said: WeCom's Default_Agree, which is no yes. */
        UNASKED;

        /** As WeCom writes it (documents 91782 and 92005); what it does not write is no yes either. */
        static Consent of(String status) {
            return switch (status) {
                case "Agree" -> AGREED;
                case "Disagree" -> REFUSED;
                default -> UNASKED;
            };
        }
    }
}
