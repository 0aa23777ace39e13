package io.sidan.bot.channel.app;

import io.sidan.core.message.MessageType;

/** What kind of message somebody sent to the app, and its words (document 90239). */
final class Said {

    private Said() {}

    /** The app's words for kinds are those of the chat-file format. */
    static MessageType type(Callback callback) {
        return MessageType.of(callback.field("MsgType"));
    }

    static String words(Callback callback) {
        return switch (type(callback)) {
            case TEXT -> callback.field("Content");
            case LOCATION -> callback.field("Label");
            case LINK -> callback.field("Title");
            case VOICE -> callback.field("Recognition");
            default -> "";
        };
    }
}
