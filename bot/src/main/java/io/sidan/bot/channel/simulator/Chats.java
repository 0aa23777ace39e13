package io.sidan.bot.channel.simulator;

import io.sidan.core.roster.PrivateChat;
import io.sidan.core.roster.Roster;

/** Codes of the chats of a sample. */
final class Chats {

    private Chats() {}

    /** What a chat of a chat file is called in the sample. */
    static String simulated(String chat) {
        return chat.startsWith(Roster.SIMULATED) ? chat : Roster.SIMULATED + chat;
    }

    /** The chat of this person with the bot. */
    static String ofPerson(String id) {
        return PrivateChat.of(id, Roster.SIMULATED);
    }

    static boolean isPrivate(String chat) {
        return chat.startsWith(Roster.SIMULATED) && PrivateChat.isOne(chat);
    }
}
