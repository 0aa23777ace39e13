package io.sidan.bot.reply;

import java.util.List;

/**
 * One message on its way out: masked, in its final words.
 *
 * @param key names this message: the receiver of a repeat can tell that it is one
 * @param person to whom; null: to all of the group
 * @param suggestions the cases it is about
 */
public record Outgoing(String key, long township, String chat, String person, List<Long> suggestions, String text) {}
