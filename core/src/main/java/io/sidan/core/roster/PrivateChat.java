package io.sidan.core.roster;

/** The code of the chat of one person with the bot: {@code @} and the person; in the sample with {@code sim-} before. */
public final class PrivateChat {

    private static final String MARK = "@";

    private PrivateChat() {}

    public static boolean isOne(String chat) {
        return chat.startsWith(MARK) || chat.startsWith(Roster.SIMULATED + MARK);
    }

    /** @param beside a chat of the same township, or null */
    public static String of(String person, String beside) {
        return (beside != null && beside.startsWith(Roster.SIMULATED) ? Roster.SIMULATED : "") + MARK + person;
    }

    /** The channel's id of whose chat it is. */
    public static String personOf(String chat) {
        return chat.substring(chat.indexOf(MARK) + 1);
    }
}
