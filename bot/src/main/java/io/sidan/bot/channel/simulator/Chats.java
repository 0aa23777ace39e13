package io.sidan.bot.channel.simulator;

/** Codes of the chats of a sample. */
final class Chats {

    private static final String SIMULATED = "sim-";
    private static final String PRIVATE = SIMULATED + "@";

    private Chats() {}

    /** What a group of a chat file is called in the sample. */
    static String simulated(String group) {
        return group.startsWith(SIMULATED) ? group : SIMULATED + group;
    }

    /** The chat of this person with the bot. */
    static String ofPerson(String id) {
        return PRIVATE + id;
    }

    static boolean isPrivate(String code) {
        return code.startsWith(PRIVATE);
    }
}
