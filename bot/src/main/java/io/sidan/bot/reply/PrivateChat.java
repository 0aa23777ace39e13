package io.sidan.bot.reply;

/** The code of the chat of one person with the bot: {@code @} and the person; in the sample with {@code sim-} before. */
final class PrivateChat {

    private static final String MARK = "@";
    private static final String SAMPLE = "sim-";

    private PrivateChat() {}

    static boolean isOne(String chat) {
        return chat.startsWith(MARK) || chat.startsWith(SAMPLE + MARK);
    }

    /** @param beside a chat of the same township, or null */
    static String of(String person, String beside) {
        return (beside != null && beside.startsWith(SAMPLE) ? SAMPLE : "") + MARK + person;
    }
}
