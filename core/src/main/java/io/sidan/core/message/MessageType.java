package io.sidan.core.message;

import java.util.Arrays;
import java.util.Locale;

/** What a chat message is made of; whatever a channel does not know is {@link #OTHER}, never an error. */
public enum MessageType {
    TEXT,
    IMAGE,
    VOICE,
    VIDEO,
    LOCATION,
    LINK,
    FILE,
    REDPACKET,
    RECALL,
    OTHER;

    public static MessageType of(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code().equals(code))
                .findFirst()
                .orElse(OTHER);
    }

    /** Whether it is looked at: a picture or a film. */
    public boolean shows() {
        return this == IMAGE || this == VIDEO;
    }

    /** The word of the chat-file format, such as {@code image}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
