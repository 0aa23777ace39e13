package io.sidan.bot.channel.contacts;

import java.time.Instant;

/**
 * A customer group as it stands.
 *
 * @param owner userid of who owns it
 * @param heardAt when the last message of it came; null: never
 * @param fault in words, why WeCom does not tell of it; null: it does
 */
record GroupStanding(
        String code,
        String name,
        String owner,
        int members,
        Instant syncedAt,
        Instant goneAt,
        Instant heardAt,
        String fault) {

    /** So many fit into a customer group of WeCom. */
    static final int LIMIT = 500;

    private static final int NEARLY = 450;

    /** What to do about too many members; null: nothing. */
    String overflowAdvice() {
        if (isFull()) {
            return "「" + called() + "」满了（" + members + " 人）：新来的进不来，请建一个同片区的二群，绑到同一个片区";
        }
        return members >= NEARLY ? "「" + called() + "」快满了（" + members + "/" + LIMIT + "）：请先建好二群，把群码换成二群的" : null;
    }

    boolean isFull() {
        return members >= LIMIT;
    }

    String called() {
        return name == null || name.isEmpty() ? code : name;
    }
}
