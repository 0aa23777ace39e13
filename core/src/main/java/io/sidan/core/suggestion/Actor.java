package io.sidan.core.suggestion;

import io.sidan.core.roster.Role;

/**
 * Who makes a move.
 *
 * @param code a deputy's or unit's code, a resident's channel id, a staff member's user name
 * @param name as the timeline shows it; of a resident only "群众"
 * @param township whose cases it may touch; null for the bot
 * @param station code of the point whose districts alone it may touch; null for the others
 * @param channel through which the move came, such as {@code panel} or {@code group}
 */
public record Actor(Role role, String code, String name, Long township, String station, String channel) {

    public static final Actor BOT = new Actor(Role.BOT, "bot", "机器人", null, null, "intake");

    /** By what photos uploaded before a move are known to be this person's. */
    public String uploader() {
        return role + ":" + code;
    }

    boolean is(Role other) {
        return role == other;
    }
}
