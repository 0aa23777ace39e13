package io.sidan.bot.channel.simulator;

import io.sidan.core.roster.PrivateChat;

/** Codes of the chats of a sample. */
final class Chats {

    private static final String SIMULATED = "sim-";

    private Chats() {}

    /** What a chat of a chat file is called in the sample. */
    static String simulated(String chat) {
        return chat.startsWith(SIMULATED) ? chat : SIMULATED + chat;
    }

    /** The chat of this person with the bot. */
    static String ofPerson(String id) {
        return PrivateChat.of(id, SIMULATED);
    }

    static boolean isPrivate(String chat) {
        return chat.startsWith(SIMULATED) && PrivateChat.isOne(chat);
    }
}
