package io.sidan.bot.channel.archive;

import io.sidan.core.roster.PrivateChat;
import java.util.List;
import java.util.stream.Stream;

/** Which chat a message belongs to: its room, or where there is none the private chat of the resident in it. */
final class Chats {

    private Chats() {}

    static String of(String room, String sender, List<String> to) {
        return room.isEmpty()
                ? PrivateChat.of(
                        Stream.concat(Stream.of(sender), to.stream())
                                .filter(Chats::isResident)
                                .findFirst()
                                .orElse(sender),
                        null)
                : room;
    }

    /** WeCom's ids of people outside the company begin so. */
    private static boolean isResident(String person) {
        return person.startsWith("wm") || person.startsWith("wo");
    }
}
