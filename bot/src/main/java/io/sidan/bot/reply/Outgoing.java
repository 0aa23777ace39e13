package io.sidan.bot.reply;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One message on its way out: masked, in its final words.
 *
 * @param key names this message: the receiver of a repeat can tell that it is one
 * @param id of its first row; the bot's own messages are called bot:12
 * @param person to whom; null: to all of the group
 * @param suggestions the cases it is about
 * @param choices what may be answered by one touch; empty where nothing is asked
 */
public record Outgoing(
        String key,
        long id,
        long township,
        String chat,
        String person,
        List<Long> suggestions,
        List<Choice> choices,
        String text) {

    private static final String CUT = "…";

    /** The words, cut where the channel takes no more bytes of UTF-8. */
    public String cut(int mostBytes) {
        if (bytes(text) <= mostBytes) {
            return text;
        }
        int end = text.length();
        while (bytes(text.substring(0, end)) > mostBytes - bytes(CUT)) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + CUT;
    }

    private static int bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8).length;
    }

    /**
     * An answer that is on offer.
     *
     * @param digit that says the same where there is no button
     */
    public record Choice(String digit, String label) {}
}
