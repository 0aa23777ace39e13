package io.sidan.bot.reply;

/**
 * Where something is said.
 *
 * @param person to whom; null: to all of the group
 * @param channel null where no channel can say it there
 */
record Route(long township, String chat, String person, String channel) {

    boolean isPrivate() {
        return person != null;
    }

    boolean speaks() {
        return channel != null;
    }
}
