package io.sidan.bot.channel.app;

import io.sidan.core.media.MediaKind;
import io.sidan.core.media.MediaReference;
import io.sidan.core.message.MessageType;
import java.util.List;
import java.util.Optional;

/** What kind of message somebody sent to the app, its words and what it brought along (document 90239). */
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

    static List<MediaReference> media(Callback callback) {
        String id = callback.field("MediaId");
        return kind(callback)
                .filter(kind -> !id.isEmpty())
                .map(kind -> List.of(new MediaReference(kind, id)))
                .orElse(List.of());
    }

    private static Optional<MediaKind> kind(Callback callback) {
        return switch (type(callback)) {
            case IMAGE -> Optional.of(MediaKind.IMAGE);
            case VOICE -> Optional.of(MediaKind.VOICE);
            case VIDEO -> Optional.of(MediaKind.VIDEO);
            case FILE -> Optional.of(MediaKind.FILE);
            default -> Optional.empty();
        };
    }
}
